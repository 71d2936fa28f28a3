package quancheng.site.roster;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

/** What page, file and sheet say alike. */
final class Words {

    /** Purposes to choose from; another one is written out. */
    static final List<String> PURPOSES = List.of("door", "call", "kit");

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /** A copy is to be destroyed so long after it was taken. */
    private static final Period KEPT = Period.ofDays(30);

    private final Site site;

    Words(Site site) {
        this.site = site;
    }

    /** {@code 2026-03-08 09:30}, in Jinan: sorts in a sheet as it reads. */
    String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, Activity.ZONE));
    }

    String needs(Signup signup) {
        return signup.needs().stream().sorted().map(need -> site.say("roster.need." + need.slug())).collect(Collectors.joining(site.say("roster.and")));
    }

    String purpose(String purpose) {
        return PURPOSES.contains(purpose) ? site.say("roster.purpose." + purpose) : purpose;
    }

    String stamp(Stamp stamp) {
        String end = stamp.at().atZone(Activity.ZONE).toLocalDate().plus(KEPT).toString();
        return site.say("roster.stamp", stamp.who(), minute(stamp.at()), purpose(stamp.purpose()), stamp.id(), end);
    }
}
