package quancheng.site.desk;

import quancheng.store.activities.Activity;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Places;

/** An activity with what is taken of it at one moment, as an organizer may know it. */
public record Standing(Activity activity, Places places, Availability.State state) {

    public int taken() {
        return places.capacity() - places.left();
    }

    /** How full it is, in percent, rounded down so that only a full one is 100; 0 where there is nothing to sign up for. */
    public int percent() {
        return places.capacity() == 0 ? 0 : taken() * 100 / places.capacity();
    }
}
