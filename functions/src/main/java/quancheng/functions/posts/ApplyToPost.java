package quancheng.functions.posts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quancheng.site.info.Notice;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.limits.Quota;
import quancheng.store.personal.Consent;
import quancheng.store.personal.Kept;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.Applications;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.PostId;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.rules.TimeFit;

/** Passes an answer on to the employer of a live post: one for each phone and post, five a day with one phone. */
public final class ApplyToPost {

    /** What the employer has to answer in. */
    static final Duration CLOCK = Duration.ofDays(7);

    /** So long the same form is taken for the same sending. */
    private static final Duration REPEATS = Duration.ofDays(1);
    private static final int A_DAY = 5;
    private static final int AN_HOUR = 20;

    private final MotherPosts posts;
    private final Applications applications;
    private final PostKeys keys;
    private final Clock clock;

    public ApplyToPost(MotherPosts posts, Applications applications, PostKeys keys, Clock clock) {
        this.posts = posts;
        this.applications = applications;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param address where the request came from; only its keyed hash is counted, for an hour */
    public ApplyOutcome apply(Patience patience, PostId id, ApplicationRequest request, String address) {
        return Tries.decide(patience, new ApplyOutcome.Busy(), () -> {
            Optional<MotherPost> post = posts.find(patience, id);
            if (post.isEmpty()) {
                return Optional.of(new ApplyOutcome.NotFound());
            }
            ApplicationId key = keys.application(id, request.phone());
            Optional<Application> before = applications.find(patience, id, key);
            return repeated(post.get(), before, request).or(() -> refused(patience, post.get(), request, address))
                    .or(() -> applied(patience, post.get(), key, before, request, address));
        });
    }

    private Optional<ApplyOutcome> repeated(MotherPost post, Optional<Application> before, ApplicationRequest request) {
        return before.flatMap(there -> {
            ApplicantLink link = keys.applicant(post.id(), there.id(), request.form());
            boolean same = there.link().opensWith(link.token());
            if (there.state().isOver() && !(same && isFresh(there))) {
                return Optional.empty();
            }
            return Optional.of(same ? new ApplyOutcome.Received(post, there, link) : new ApplyOutcome.AppliedBefore(post));
        });
    }

    /** A page that is loaded again must not apply again for her, even where the employer has answered meanwhile. */
    private boolean isFresh(Application there) {
        return there.state() != ApplicationState.WITHDRAWN && clock.instant().isBefore(there.at().plus(REPEATS));
    }

    private Optional<ApplyOutcome> refused(Patience patience, MotherPost post, ApplicationRequest request, String address) {
        if (!post.isLive() || post.isOver(today())) {
            return Optional.of(new ApplyOutcome.NotOpen(post));
        }
        return quotas(request, address).stream().filter(quota -> applications.isUsedUp(patience, quota)).findFirst()
                .map(quota -> new ApplyOutcome.TooMany(post, quota.most()));
    }

    private Optional<ApplyOutcome> applied(Patience patience, MotherPost post, ApplicationId key, Optional<Application> before,
                                           ApplicationRequest request, String address) {
        Instant now = clock.instant();
        ApplicantLink link = keys.applicant(post.id(), key, request.form());
        var application = new Application(post.id(), key, post.offer().code(), request.name(), request.phone(), request.area(),
                request.hours(), TimeFit.of(post.offer().hours(), request.hours()).percent(), request.experience(), request.gapNote(),
                request.message(), request.contactTimes(), request.sharesPhone(), consent(request).toString(), TokenHash.of(link.token()),
                ApplicationState.SUBMITTED, Optional.empty(), now, now.plus(CLOCK), Optional.empty(), end(post),
                before.map(old -> old.revision() + 1).orElse(0L));
        return Tries.after(applications.apply(patience, application, quotas(request, address)), new ApplyOutcome.Busy(),
                () -> new ApplyOutcome.Received(post, application, link));
    }

    /** Passing it on to the employer is agreed to by itself, and so is the phone. */
    private static Consent consent(ApplicationRequest request) {
        return Notice.consent(Consent.Channel.PAGE, request.sharesPhone() ? Set.of(Consent.Part.EMPLOYER) : Set.of());
    }

    /** When the applications of a post are erased, as far as is known now. */
    static Instant end(MotherPost post) {
        ZonedDateTime close = post.closedAt().map(at -> at.atZone(Activity.ZONE))
                .orElse(post.offer().validUntil().plusDays(1).atStartOfDay(Activity.ZONE));
        return Kept.POST.until(close.toInstant());
    }

    private List<Quota> quotas(ApplicationRequest request, String address) {
        Instant hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        Instant tomorrow = today().plusDays(1).atStartOfDay(Activity.ZONE).toInstant();
        return List.of(new Quota("phone-" + today(), keys.phone(request.phone()), A_DAY, tomorrow),
                new Quota("address-" + hour, keys.address(address), AN_HOUR, hour.plus(Duration.ofHours(1))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }
}
