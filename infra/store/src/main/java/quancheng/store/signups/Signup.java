package quancheng.store.signups;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import quancheng.store.activities.ActivityId;
import quancheng.store.personal.Consent;

/**
 * One party's signup for one activity.
 *
 * @param form        fingerprint of the form that made it; the same form again is the same request, for ever
 * @param content     fingerprint of what that form said, to tell a repeat from a form changed on the way
 * @param consent     version of the consent text that was agreed to
 * @param keptUntil   from this moment nobody sees it any more, whether the table has deleted it yet or not
 * @param revision    counts every change; a change that saw another revision does not happen
 */
public record Signup(
        ActivityId activity,
        SignupId id,
        PersonName name,
        Phone phone,
        Party party,
        Set<Need> needs,
        String form,
        String content,
        String consent,
        Instant at,
        Instant keptUntil,
        State state,
        long revision) {

    /** Where it stands. */
    public sealed interface State {
        record Confirmed() implements State {
        }

        /** In line. {@code ticket} orders the line; {@code told} is the position she was told when she joined, 1 is first. */
        record Waiting(long ticket, int told) implements State {
        }

        record Cancelled() implements State {
        }
    }

    public Signup {
        needs = Set.copyOf(needs);
        keptUntil = keptUntil.truncatedTo(ChronoUnit.SECONDS);
    }

    public boolean isLive() {
        return !(state instanceof State.Cancelled);
    }

    /** Its place in line, where it waits. */
    public Optional<InLine> inLine() {
        return state instanceof State.Waiting waiting ? Optional.of(new InLine(waiting.ticket(), id, party.size())) : Optional.empty();
    }

    public SignupCode code() {
        return SignupCode.of(activity, id);
    }

    /** She agreed, by itself, that it is noted how many children come. */
    public boolean hasGuardian() {
        return Consent.parse(consent).filter(agreed -> agreed.parts().contains(Consent.Part.GUARDIAN)).isPresent();
    }

    /** The same, and as a guardian she agreed that children are counted. */
    public Signup withGuardian() {
        String agreed = Consent.parse(consent).map(before -> before.with(Consent.Part.GUARDIAN).toString()).orElse(consent);
        return new Signup(activity, id, name, phone, party, needs, form, content, agreed, at, keptUntil, state, revision);
    }

    /** The same person by her right name, with the needs she has. */
    public Signup corrected(PersonName name, Set<Need> needs, String consent) {
        return new Signup(activity, id, name, phone, party, needs, form, content, consent, at, keptUntil, state, revision + 1);
    }

    /** The same, before it was ever stored, in another state. */
    public Signup starting(State first) {
        return new Signup(activity, id, name, phone, party, needs, form, content, consent, at, keptUntil, first, revision);
    }

    public Signup in(State next) {
        return new Signup(activity, id, name, phone, party, needs, form, content, consent, at, keptUntil, next, revision + 1);
    }

    public Signup with(Party next) {
        return new Signup(activity, id, name, phone, next, needs, form, content, consent, at, keptUntil, state, revision + 1);
    }

    /** Which signup, never whose: it would end up in a log. */
    @Override
    public String toString() {
        return "Signup[" + activity + " ***]";
    }
}
