package quancheng.site.applications;

import java.util.Optional;
import java.util.Set;
import quancheng.store.posts.Application;
import quancheng.store.posts.Area;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.Experience;
import quancheng.store.posts.WeekGrid;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/** What an applicant says of herself, before she sends it or after. */
public record Sent(PersonName name, Phone phone, Optional<Area> area, WeekGrid hours, Experience experience, String gapNote, String message,
                   Set<ContactSlot> contactTimes, boolean sharesPhone) {

    public static Sent of(Application application) {
        return new Sent(application.name(), application.phone(), application.area(), application.hours(), application.experience(),
                application.gapNote(), application.message(), application.contactTimes(), application.sharesPhone());
    }
}
