package quancheng.store.activities;

/**
 * The places of one activity at one moment, in people, children included.
 *
 * @param left    free places, over all counter items
 * @param waiting parties in line
 * @param settled false while free places still have to be offered to the line
 */
public record Places(int capacity, int left, int waiting, boolean settled) {

    public Places {
        if (left < 0 || left > capacity || waiting < 0) {
            throw new IllegalArgumentException(left + " of " + capacity + " places left, " + waiting + " waiting");
        }
    }

    /** Nobody has signed up yet. */
    public static Places of(int capacity) {
        return new Places(capacity, capacity, 0, true);
    }
}
