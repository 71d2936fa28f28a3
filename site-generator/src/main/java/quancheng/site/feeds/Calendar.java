package quancheng.site.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;

/**
 * Activities as iCalendar (RFC 5545). Times are UTC, so no zone rules travel along. A changed activity keeps its UID and
 * counts up its SEQUENCE, which makes a calendar move the entry instead of adding a second one.
 */
final class Calendar {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Calendar() {
    }

    static byte[] of(SiteConfig config, Language language, List<Activity> activities) {
        var out = new ContentLines();
        out.line("BEGIN", "VCALENDAR");
        out.line("VERSION", "2.0");
        out.line("PRODID", "-//quancheng//women's day//" + language.code().toUpperCase(Locale.ROOT));
        out.line("METHOD", "PUBLISH");
        out.text("X-WR-CALNAME", Words.in(language).of("programme"));
        for (var activity : activities) {
            event(out, config, language, activity);
        }
        out.line("END", "VCALENDAR");
        return out.bytes();
    }

    private static void event(ContentLines out, SiteConfig config, Language language, Activity activity) {
        var words = Words.in(language);
        String address = config.address(DataFiles.page(language, activity));
        out.line("BEGIN", "VEVENT");
        out.line("UID", uid(activity));
        out.line("DTSTAMP", UTC.format(stamp(activity)));
        out.line("SEQUENCE", Long.toString(activity.revision()));
        out.line("DTSTART", UTC.format(activity.startsAt()));
        out.line("DTEND", UTC.format(activity.endsAt()));
        out.line("STATUS", activity.cancelled() ? "CANCELLED" : "CONFIRMED");
        out.text("SUMMARY", words.title(activity));
        out.text("LOCATION", words.place(activity));
        out.text("DESCRIPTION", words.summary(activity) + "\n" + address);
        out.line("URL", address);
        out.line("END", "VEVENT");
    }

    /** The year keeps next year's a05 from overwriting this year's in somebody's calendar. */
    private static String uid(Activity activity) {
        return activity.id() + "-" + activity.day().getYear() + "@quancheng";
    }

    /** DTSTAMP is obligatory; the time of rendering would make every publication differ. */
    private static Instant stamp(Activity activity) {
        return switch (activity.admission()) {
            case Admission.Open open -> open.opensAt();
            case Admission.Invitation() -> activity.startsAt();
        };
    }
}
