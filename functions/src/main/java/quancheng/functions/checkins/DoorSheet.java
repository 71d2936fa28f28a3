package quancheng.functions.checkins;

import java.util.List;
import java.util.Optional;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.GuestRef;

/**
 * What the door of one activity knows at one moment.
 *
 * @param capacity places of the activity; 0 where nobody signs up for it
 * @param guests   every signup, cancelled ones included, by name
 * @param walkIns  people who came without one
 */
public record DoorSheet(Activity activity, int capacity, List<Guest> guests, List<Arrival> walkIns) {

    /** Who need be known at the door: a cancelled signup only if its party is there all the same. */
    public List<Guest> expected() {
        return guests.stream().filter(guest -> guest.standing() != Guest.Standing.CANCELLED || guest.came().isPresent()).toList();
    }

    /** People inside. */
    public int inside() {
        return guests.stream().flatMap(guest -> guest.came().stream()).mapToInt(Arrival::people).sum()
                + walkIns.stream().mapToInt(Arrival::people).sum();
    }

    Optional<Guest> guest(GuestRef ref) {
        return guests.stream().filter(guest -> guest.ref().equals(ref)).findFirst();
    }
}
