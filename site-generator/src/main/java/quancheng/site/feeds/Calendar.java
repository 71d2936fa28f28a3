package quancheng.site.feeds;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** Lines end by 75 octets, and the library counts characters: 24 Chinese ones are 72 octets. */
    private static final int ASCII_LINE = 75;
    private static final int CHINESE_LINE = 24;

    private Calendar() {
    }

    static byte[] of(SiteConfig config, Language language, List<Activity> activities) {
        var text = new StringWriter(1024);
        try (var out = new VObjectWriter(text, SyntaxStyle.NEW)) {
            out.writeBeginComponent("VCALENDAR");
            line(out, "VERSION", "2.0");
            line(out, "PRODID", "-//quancheng//women's day//" + language.code().toUpperCase(Locale.ROOT));
            line(out, "METHOD", "PUBLISH");
            text(out, "X-WR-CALNAME", Words.in(language).of("programme"));
            for (var activity : activities) {
                event(out, config, language, activity);
            }
            out.writeEndComponent("VCALENDAR");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void event(VObjectWriter out, SiteConfig config, Language language, Activity activity) throws IOException {
        var words = Words.in(language);
        String address = config.address(DataFiles.page(language, activity));
        out.writeBeginComponent("VEVENT");
        line(out, "UID", uid(activity));
        line(out, "DTSTAMP", UTC.format(stamp(activity)));
        line(out, "SEQUENCE", Long.toString(activity.revision()));
        line(out, "DTSTART", UTC.format(activity.startsAt()));
        line(out, "DTEND", UTC.format(activity.endsAt()));
        line(out, "STATUS", activity.cancelled() ? "CANCELLED" : "CONFIRMED");
        text(out, "SUMMARY", words.title(activity));
        text(out, "LOCATION", words.place(activity));
        text(out, "DESCRIPTION", words.summary(activity) + "\n" + address);
        line(out, "URL", address);
        out.writeEndComponent("VEVENT");
    }

    private static void text(VObjectWriter out, String name, String value) throws IOException {
        line(out, name, VObjectPropertyValues.escape(clean(value)));
    }

    private static void line(VObjectWriter out, String name, String value) throws IOException {
        boolean ascii = value.chars().allMatch(c -> c < 0x80);
        out.getFoldedLineWriter().setLineLength(ascii ? ASCII_LINE : CHINESE_LINE);
        out.writeProperty(name, value);
    }

    /** RFC 5545 allows no control characters but tab and the escaped line break. */
    private static String clean(String value) {
        return value.codePoints().filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
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
