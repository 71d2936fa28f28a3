package quancheng.functions.checkins;

import java.util.Optional;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.GuestRef;
import quancheng.store.signups.Signup;

/**
 * A signup as the door may know it: name, size of the party and last four digits, nothing that opens the signup.
 *
 * @param tail     the last four signs of the signup code, for whoever reads it out
 * @param position in line, from 1; 0 where the party has its places
 * @param came     its arrival; nothing where it has not come, or came by mistake
 */
public record Guest(GuestRef ref, String name, int people, String last4, String tail, Standing standing, int position, Optional<Arrival> came) {

    /** What the signup entitles to. */
    public enum Standing { SEATED, WAITING, CANCELLED }

    private static final int TAIL = 4;

    /** Never the name: it would end up in a log. */
    @Override
    public String toString() {
        return ref.value();
    }

    static Guest of(Signup signup, int position, Optional<Arrival> arrival) {
        String code = signup.code().start();
        Standing standing = switch (signup.state()) {
            case Signup.State.Confirmed() -> Standing.SEATED;
            case Signup.State.Waiting _ -> Standing.WAITING;
            case Signup.State.Cancelled() -> Standing.CANCELLED;
        };
        return new Guest(GuestRef.of(signup.id()), signup.name().value(), signup.party().size(), signup.phone().last4(),
                code.substring(code.length() - TAIL), standing, position, arrival.filter(Arrival::there));
    }

    Guest with(Arrival arrival) {
        return new Guest(ref, name, people, last4, tail, standing, position, Optional.of(arrival).filter(Arrival::there));
    }

    /** By the last four digits of the phone, or of the code. */
    boolean answersTo(String four) {
        return last4.equals(four) || tail.equals(four);
    }
}
