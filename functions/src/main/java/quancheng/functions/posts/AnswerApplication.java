package quancheng.functions.posts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.Applications;
import quancheng.store.posts.NotChosen;

/** An employer reads who applied, by its link, and answers. Looking at the list is not yet an answer. */
public final class AnswerApplication {

    private final Applications applications;
    private final OpenPost open;
    private final Clock clock;

    public AnswerApplication(Applications applications, OpenPost open, Clock clock) {
        this.applications = applications;
        this.open = open;
        this.clock = clock;
    }

    /** Those who applied and did not withdraw, the first first; empty where the link opens nothing public. Each counts as seen now. */
    public Optional<List<Application>> applicants(Patience patience, EmployerLink link) {
        return open.post(patience, link).map(post -> applications.of(patience, post.id()).stream()
                .filter(application -> application.state() != ApplicationState.WITHDRAWN)
                .map(application -> seen(patience, application)).toList());
    }

    private Application seen(Patience patience, Application application) {
        if (application.state() != ApplicationState.SUBMITTED) {
            return application;
        }
        Application after = application.in(ApplicationState.SEEN, Optional.empty(), clock.instant());
        return switch (applications.replace(patience, application, after)) {
            case DONE -> after;
            case STALE, BUSY -> application;
        };
    }

    /** @param why needed where she is not chosen, empty otherwise */
    public AnswerOutcome answer(Patience patience, EmployerLink link, ApplicationId id, ApplicationState next, Optional<NotChosen> why) {
        if (open.post(patience, link).isEmpty()) {
            return new AnswerOutcome.NotFound();
        }
        if ((next == ApplicationState.NOT_CHOSEN) != why.isPresent()) {
            return new AnswerOutcome.ReasonNeeded();
        }
        return Tries.decide(patience, new AnswerOutcome.Busy(), () -> {
            Optional<Application> found = applications.find(patience, link.post(), id);
            if (found.isEmpty()) {
                return Optional.of(new AnswerOutcome.NotFound());
            }
            Application before = found.get();
            if (before.state() == next) {
                return Optional.of(new AnswerOutcome.Done(before));
            }
            if (!before.state().mayBecome(next)) {
                return Optional.of(new AnswerOutcome.NotNow(before.state()));
            }
            Application after = before.in(next, why, clock.instant());
            return Tries.<AnswerOutcome>after(applications.replace(patience, before, after), new AnswerOutcome.Busy(),
                    () -> new AnswerOutcome.Done(after));
        });
    }
}
