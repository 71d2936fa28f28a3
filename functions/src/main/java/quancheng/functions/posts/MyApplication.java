package quancheng.functions.posts;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import quancheng.site.info.Notice;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.personal.Consent;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.Applications;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.rules.TimeFit;

/** An applicant looks after her application: by her link and the last four digits of her phone. Every mismatch looks alike. */
public final class MyApplication {

    private final MotherPosts posts;
    private final Applications applications;
    private final Clock clock;

    public MyApplication(MotherPosts posts, Applications applications, Clock clock) {
        this.posts = posts;
        this.applications = applications;
        this.clock = clock;
    }

    /** Her application and the post it is for. */
    public record Found(MotherPost post, Application application) {
    }

    public Optional<Found> find(Patience patience, ApplicantLink link, String last4) {
        return applications.find(patience, link.post(), link.application())
                .filter(it -> it.link().opensWith(link.token()) && it.phone().last4().equals(last4.strip()))
                .flatMap(application -> posts.find(patience, link.post()).map(post -> new Found(post, application)));
    }

    /** She takes it back: the employer sees nothing of her any more. */
    public AnswerOutcome withdraw(Patience patience, ApplicantLink link, String last4) {
        return Tries.decide(patience, new AnswerOutcome.Busy(), () -> find(patience, link, last4).map(found -> withdraw(patience, found.application()))
                .orElseGet(() -> Optional.of(new AnswerOutcome.NotFound())));
    }

    private Optional<AnswerOutcome> withdraw(Patience patience, Application before) {
        if (before.state() == ApplicationState.WITHDRAWN) {
            return Optional.of(new AnswerOutcome.Done(before));
        }
        if (before.state().isOver()) {
            return Optional.of(new AnswerOutcome.NotNow(before.state()));
        }
        Application after = before.in(ApplicationState.WITHDRAWN, Optional.empty(), clock.instant());
        return Tries.after(applications.replace(patience, before, after), new AnswerOutcome.Busy(), () -> new AnswerOutcome.Done(after));
    }

    /** She puts right what she sent; the employer reads it as it is now. */
    public AnswerOutcome correct(Patience patience, ApplicantLink link, String last4, ApplicationRequest right) {
        return Tries.decide(patience, new AnswerOutcome.Busy(), () -> find(patience, link, last4).map(found -> correct(patience, found, right))
                .orElseGet(() -> Optional.of(new AnswerOutcome.NotFound())));
    }

    private Optional<AnswerOutcome> correct(Patience patience, Found found, ApplicationRequest right) {
        Application before = found.application();
        if (before.state().isOver()) {
            return Optional.of(new AnswerOutcome.NotNow(before.state()));
        }
        int fit = TimeFit.of(found.post().offer().hours(), right.hours()).percent();
        Application after = before.corrected(right.name(), right.area(), right.hours(), fit, right.experience(), right.gapNote(), right.message(),
                right.contactTimes(), right.sharesPhone(), consent(before, right.sharesPhone()));
        return Tries.after(applications.replace(patience, before, after), new AnswerOutcome.Busy(), () -> new AnswerOutcome.Done(after));
    }

    /** Whether the employer may ring her is agreed to by itself: now, where she ticks it now, and taken back where she does so no more. */
    private static String consent(Application before, boolean shares) {
        if (shares == before.sharesPhone()) {
            return before.consent();
        }
        return shares ? Notice.consent(Consent.Channel.PAGE, Set.of(Consent.Part.EMPLOYER)).toString()
                : Consent.parse(before.consent()).map(agreed -> agreed.without(Consent.Part.EMPLOYER).toString()).orElse(before.consent());
    }

    /** Her data is deleted, at once and wholly; false where there was no time left for it. Nothing found is nothing to delete. */
    public boolean erase(Patience patience, ApplicantLink link, String last4) {
        return find(patience, link, last4).map(found -> applications.erase(patience, found.application()) == Moved.DONE).orElse(true);
    }
}
