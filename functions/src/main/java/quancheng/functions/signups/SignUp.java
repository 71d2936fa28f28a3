package quancheng.functions.signups;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import quancheng.functions.signups.SignupOutcome.AlreadySignedUp;
import quancheng.functions.signups.SignupOutcome.Busy;
import quancheng.functions.signups.SignupOutcome.Cancelled;
import quancheng.functions.signups.SignupOutcome.Closed;
import quancheng.functions.signups.SignupOutcome.Confirmed;
import quancheng.functions.signups.SignupOutcome.FormUsedBefore;
import quancheng.functions.signups.SignupOutcome.InvitationOnly;
import quancheng.functions.signups.SignupOutcome.NotOpenYet;
import quancheng.functions.signups.SignupOutcome.Waitlisted;
import quancheng.functions.signups.SignupOutcome.Withdrawn;
import quancheng.store.Overloaded;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.personal.Kept;
import quancheng.store.signups.Before;
import quancheng.store.signups.Counter;
import quancheng.store.signups.Counters;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.SignupId;
import quancheng.store.signups.SignupIds;
import quancheng.store.signups.Signups;

/**
 * Seats a party, or puts it in line, or says why not. It looks, decides, and moves; a move that finds the world changed
 * sends it back to look again, until the answer holds or patience ends.
 */
public final class SignUp {

    private final Signups signups;
    private final Counters counters;
    private final Seats seats;
    private final SignupIds ids;
    private final Clock clock;

    public SignUp(Signups signups, Counters counters, Seats seats, SignupIds ids, Clock clock) {
        this.signups = signups;
        this.counters = counters;
        this.seats = seats;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether this phone and form may have places in this activity, decided once and for all. */
    public SignupOutcome signUp(Patience patience, Activity activity, SignupRequest request) {
        SignupId id = activity.confidential() ? ids.of(activity.id(), request.phone(), request.form())
                : ids.of(activity.id(), request.phone());
        try {
            for (int attempt = 1; ; attempt++) {
                Optional<SignupOutcome> decided = decide(patience, activity, id, request);
                if (decided.isPresent()) {
                    return decided.get();
                }
                if (!patience.pause(Math.min(attempt, 2))) {
                    return new Busy(activity);
                }
            }
        } catch (Overloaded e) {
            return new Busy(activity);
        }
    }

    private Optional<SignupOutcome> decide(Patience patience, Activity activity, SignupId id, SignupRequest request) {
        return switch (signups.before(patience, activity.id(), id)) {
            case Before.Known(Signup signup) -> repeated(activity, signup, request).or(() -> refused(activity))
                    .or(() -> seat(patience, activity, id, request, signup.revision() + 1));
            case Before.Forgotten(String form, long revision) when !form.equals(request.form()) -> refused(activity)
                    .or(() -> seat(patience, activity, id, request, revision + 1));
            case Before.Forgotten _ -> Optional.of(new Withdrawn(activity));
            case Before.Nothing() -> refused(activity).or(() -> seat(patience, activity, id, request, 0));
        };
    }

    /** What a signup that is there already answers; a cancelled one answers only the form that made it. */
    private static Optional<SignupOutcome> repeated(Activity activity, Signup signup, SignupRequest request) {
        if (!signup.form().equals(request.form())) {
            return signup.isLive() ? Optional.of(new AlreadySignedUp(activity)) : Optional.empty();
        }
        if (!signup.content().equals(request.content())) {
            return Optional.of(new FormUsedBefore(activity));
        }
        return Optional.of(switch (signup.state()) {
            case State.Confirmed() -> new Confirmed(activity, signup);
            case State.Waiting waiting -> new Waitlisted(activity, signup, waiting.told());
            case State.Cancelled() -> new Withdrawn(activity);
        });
    }

    /** Opening and closing are decided by one clock, this one; opening is inclusive, closing exclusive. */
    private Optional<SignupOutcome> refused(Activity activity) {
        Instant now = clock.instant();
        if (activity.cancelled()) {
            return Optional.of(new Cancelled(activity));
        }
        return switch (activity.admission()) {
            case Admission.Invitation() -> Optional.of(new InvitationOnly(activity));
            case Admission.Open open when now.isBefore(open.opensAt()) -> Optional.of(new NotOpenYet(activity));
            case Admission.Open open when !now.isBefore(open.closesAt()) -> Optional.of(new Closed(activity));
            case Admission.Open _ -> Optional.empty();
        };
    }

    private Optional<SignupOutcome> seat(Patience patience, Activity activity, SignupId id, SignupRequest request,
                                         long revision) {
        Counter main = counters.main(patience, activity.id()).orElseThrow();
        if (main.shut()) {
            return Optional.of(new Cancelled(activity));
        }
        Signup signup = new Signup(activity.id(), id, request.name(), request.phone(), request.party(), request.needs(),
                request.form(), request.content(), request.consent().toString(), clock.instant(), Kept.ACTIVITY.until(activity.endsAt()),
                new State.Confirmed(), revision);
        return seats.seat(patience, activity, main, signup);
    }
}
