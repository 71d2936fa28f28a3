package quancheng.site.activities;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import quancheng.site.SiteData;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;

/** One activity in a list or on the home page. */
public record Card(String id, Day day, Tag theme, SafeUrl url, Phrase title, Optional<Phrase> otherTitle, String hours,
                   Phrase place, List<Tag> tags, Seat seat) {

    /** The leaf of a calendar. @param festival 8 March, International Women's Day */
    public record Day(String above, int number, String weekday, boolean festival) {

        static Day of(Site site, LocalDate day) {
            boolean festival = isFestival(day);
            return new Day(festival ? site.say("day.festival") : site.dates().month(day), day.getDayOfMonth(),
                    site.dates().weekday(day), festival);
        }
    }

    public static Card of(Site site, SiteData data, Activity activity) {
        return new Card(activity.id().value(), Day.of(site, activity.day()), Tag.theme(site, activity.theme()),
                site.page(path(activity)), Words.title(site, activity), Words.otherTitle(site, activity),
                site.dates().hours(activity), place(site, activity), Tag.of(site, activity),
                Seat.of(site, activity, data.of(activity)));
    }

    /** {@code activities/a05/}. */
    public static String path(Activity activity) {
        return Listing.ROOT + activity.id() + "/";
    }

    public static boolean isFestival(LocalDate day) {
        return day.getMonth() == Month.MARCH && day.getDayOfMonth() == 8;
    }

    private static Phrase place(Site site, Activity activity) {
        if (activity.online()) {
            return new Phrase(site.say("place.online"), "");
        }
        Phrase venue = Words.venue(site, activity);
        return new Phrase(site.say("place", Words.district(site, activity.district()), venue.text()), venue.language());
    }
}
