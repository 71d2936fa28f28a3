package quancheng.functions.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.Applications;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostId;

/** The two clocks of an application: the employer's seven days, and the six months after its post has closed. */
public final class KeepApplications {

    private final Applications applications;
    private final Clock clock;

    public KeepApplications(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** Looks at every application once and counts what was answered on the way. */
    CountReplies.Tally keep(Patience patience, List<MotherPost> posts, List<Tick> ticks, Consumer<Unreadable> unreadable) {
        var tally = new CountReplies.Tally();
        for (MotherPost post : posts) {
            Instant end = ApplyToPost.end(post);
            Rows<Application> all = applications.rows(patience, post.id());
            all.unreadable().forEach(unreadable);
            for (Application application : all.readable()) {
                kept(patience, application, end, ticks).ifPresent(it -> tally.add(it, clock.instant()));
            }
        }
        forgetKeys(patience, posts, ticks);
        return tally;
    }

    /** With the key gone, backups of erased applications are unreadable too. */
    private void forgetKeys(Patience patience, List<MotherPost> posts, List<Tick> ticks) {
        Set<PostId> past = posts.stream().filter(post -> !clock.instant().isBefore(ApplyToPost.end(post))).map(MotherPost::id).collect(Collectors.toSet());
        applications.held(patience).stream().filter(past::contains).filter(post -> applications.eraseKey(patience, post) == Moved.DONE)
                .forEach(post -> ticks.add(new Tick("key-erased", post.value())));
    }

    /** The application as it is afterwards; nothing where it is erased. */
    private Optional<Application> kept(Patience patience, Application application, Instant end, List<Tick> ticks) {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            if (applications.erase(patience, application) == Moved.DONE) {
                ticks.add(new Tick("erased", application.post().value()));
            }
            return Optional.empty();
        }
        boolean silent = application.isSilent(now);
        if (!silent && application.keptUntil().getEpochSecond() == end.getEpochSecond()) {
            return Optional.of(application);
        }
        Application after = (silent ? application.in(ApplicationState.NO_REPLY, Optional.empty(), now) : application).keptUntil(end);
        if (applications.replace(patience, application, after) != Moved.DONE) {
            return Optional.of(application);
        }
        if (silent) {
            ticks.add(new Tick("no-reply", application.post().value()));
        }
        return Optional.of(after);
    }
}
