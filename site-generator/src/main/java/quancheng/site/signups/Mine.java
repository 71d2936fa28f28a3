package quancheng.site.signups;

import java.util.Optional;
import quancheng.site.forms.FormState;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Availability;
import quancheng.store.checkins.Arrival;
import quancheng.store.signups.Signup;

/**
 * A signup that was found, with everything its page shows.
 *
 * @param position from 1 while waiting, else 0
 * @param signup   what is kept of her
 * @param arrival  what the door noted of her party; nothing where it did not come
 * @param form     the change form as posted, or {@link FormState#EMPTY}
 */
public record Mine(Activity activity, Availability availability, Ticket ticket, State state, int position,
                   Signup signup, Optional<Arrival> arrival, FormState form, Optional<Flash> flash) {

    public enum State { CONFIRMED, WAITING, CANCELLED }
}
