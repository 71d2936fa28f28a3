package quancheng.site.overview;

import java.time.LocalDate;
import java.util.Map;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Places;

/**
 * What is counted of one activity, in people.
 *
 * @param days    who signed up on which day and still has a place or waits
 * @param waiting who waits
 * @param came    who of those with a place was checked in
 * @param over    it has ended
 */
public record Tally(Activity activity, Places places, Map<LocalDate, Integer> days, int waiting, int came, boolean over) {

    public Tally {
        days = Map.copyOf(days);
    }

    int taken() {
        return places.capacity() - places.left();
    }

    /** Somebody was at the door with it, so who did not come is known. */
    boolean isChecked() {
        return over && came > 0;
    }

    int absent() {
        return Math.max(0, taken() - came);
    }
}
