package quancheng.functions.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of places and waitlist in their plainest form: one list, one number, no database. The property test holds the product against it. */
final class Model {

    enum State { CONFIRMED, WAITING, CANCELLED, REFUSED }

    static final class Asked {
        State state;
        int size;

        private Asked(int size) {
            this.size = size;
        }
    }

    final List<Asked> asked = new ArrayList<>();
    final List<Asked> line = new ArrayList<>();
    final boolean waitlist;
    int capacity;
    int left;

    Model(int capacity, boolean waitlist) {
        this.capacity = capacity;
        this.left = capacity;
        this.waitlist = waitlist;
    }

    State signUp(int size) {
        Asked party = new Asked(size);
        asked.add(party);
        if (size <= left) {
            left -= size;
            party.state = State.CONFIRMED;
        } else if (waitlist) {
            line.add(party);
            party.state = State.WAITING;
        } else {
            party.state = State.REFUSED;
        }
        return party.state;
    }

    void cancel(Asked party) {
        if (party.state == State.CONFIRMED) {
            left += party.size;
        }
        line.remove(party);
        party.state = State.CANCELLED;
        settle();
    }

    /** False where the larger party does not fit. */
    boolean resize(Asked party, int size) {
        if (party.state == State.CONFIRMED && size - party.size > left) {
            return false;
        }
        if (party.state == State.CONFIRMED) {
            left -= size - party.size;
        }
        party.size = size;
        settle();
        return true;
    }

    /** False where more is taken than the new capacity. */
    boolean capacity(int to) {
        if (to < capacity - left) {
            return false;
        }
        left += to - capacity;
        capacity = to;
        settle();
        return true;
    }

    private void settle() {
        for (Optional<Asked> next = next(); next.isPresent(); next = next()) {
            left -= next.get().size;
            next.get().state = State.CONFIRMED;
            line.remove(next.get());
        }
    }

    private Optional<Asked> next() {
        return line.stream().filter(party -> party.size <= left).findFirst();
    }
}
