package quancheng.functions.posts;

import java.util.Optional;
import java.util.Set;
import quancheng.store.posts.Area;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.Experience;
import quancheng.store.posts.WeekGrid;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/**
 * A valid answer to a post.
 *
 * @param sharesPhone she ticked that this employer may ring her
 * @param form        what tells this form from another one
 */
public record ApplicationRequest(PersonName name, Phone phone, Optional<Area> area, WeekGrid hours, Experience experience, String gapNote,
                                 String message, Set<ContactSlot> contactTimes, boolean sharesPhone, String form) {

    /** Never who asks: it would end up in a log. */
    @Override
    public String toString() {
        return "***";
    }
}
