package quancheng.store.activities;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How one row of a programme file becomes an activity: every column, its rule and its limits, in one place. */
final class ProgrammeRow {

    /** Columns every file has; the meaning of each is in the programme's README. */
    static final Set<String> REQUIRED = Set.of("id", "theme", "title", "organizer", "district", "venue", "format", "starts_at",
            "ends_at", "signup", "summary", "description");
    /** Columns a file may have. */
    static final Set<String> OPTIONAL = Set.of("main_event", "announced", "address", "signup_opens_at", "signup_closes_at",
            "capacity", "waitlist", "max_party", "children", "min_child_age", "max_child_age", "audience", "tags",
            "confidential", "title_en", "summary_en", "description_en", "venue_en");

    private static final int MOST_PLACES = 100_000;
    private static final int LARGEST_PARTY = 20;

    private final Row row;

    ProgrammeRow(Row row) {
        this.row = row;
    }

    /** The activity; only good if the row noted no problem. */
    Optional<Activity> read(Map<String, Integer> seen, int number) {
        ActivityId id = id(seen, number);
        Theme theme = row.choice("theme", List.of(Theme.values()), Theme::slug);
        District district = row.choice("district", District.all(), District::chinese);
        String format = row.choice("format", List.of("onsite", "online"), word -> word);
        Instant starts = row.time("starts_at");
        Instant ends = row.time("ends_at");
        if (starts != null && ends != null && !starts.isBefore(ends)) {
            row.wrong("ends_at", "ends");
        }
        String title = row.text("title", 60);
        String organizer = row.text("organizer", 60);
        String venue = row.text("venue", 60);
        String address = row.optionalText("address", 100);
        String summary = row.text("summary", 60);
        String description = row.text("description", 2_000);
        Optional<Admission> admission = admission(starts);
        Optional<Children> children = children();
        boolean main = row.flag("main_event");
        boolean announced = row.flag("announced");
        boolean confidential = row.flag("confidential");
        if (Stream.of(id, theme, district, format, title, organizer, venue, address, summary, description).anyMatch(v -> v == null)
                || starts == null || ends == null || !starts.isBefore(ends) || admission.isEmpty() || children.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Activity(id, theme, title, main, announced, organizer, district, venue, address,
                format.equals("online"), starts, ends, admission.get(), children.get(), row.raw("audience"), summary,
                description, row.list("tags"), english(), confidential, false, 0));
    }

    private ActivityId id(Map<String, Integer> seen, int number) {
        String raw = row.raw("id");
        Integer before = seen.putIfAbsent(raw, number);
        if (before != null) {
            return row.wrong("id", "twice", before);
        }
        return ActivityId.RESERVED.contains(raw) ? row.wrong("id", "reserved")
                : ActivityId.parse(raw).orElseGet(() -> row.wrong("id", "id"));
    }

    private Optional<Admission> admission(Instant starts) {
        String signup = row.choice("signup", List.of("open", "invitation"), word -> word);
        if (signup == null) {
            return Optional.empty();
        }
        return signup.equals("open") ? open(starts) : invitation();
    }

    private Optional<Admission> invitation() {
        List<String> filled = Stream.of("signup_opens_at", "signup_closes_at", "capacity").filter(c -> !row.isBlank(c)).toList();
        filled.forEach(column -> row.wrong(column, "notForInvitation"));
        return filled.isEmpty() ? Optional.of(new Admission.Invitation()) : Optional.empty();
    }

    private Optional<Admission> open(Instant starts) {
        Instant opens = row.time("signup_opens_at");
        Instant closes = row.time("signup_closes_at");
        Integer capacity = row.number("capacity", 1, MOST_PLACES);
        Integer party = row.number("max_party", 1, LARGEST_PARTY);
        boolean waitlist = row.flag("waitlist");
        if (opens == null || closes == null || capacity == null || party == null) {
            return Optional.empty();
        }
        if (!opens.isBefore(closes) || starts != null && closes.isAfter(starts)) {
            row.wrong("signup_closes_at", "closes");
            return Optional.empty();
        }
        if (party > capacity) {
            row.wrong("max_party", "party");
            return Optional.empty();
        }
        return Optional.of(new Admission.Open(opens, closes, capacity, waitlist, party));
    }

    private Optional<Children> children() {
        if (row.isBlank("children") || row.raw("children").equals("none")) {
            return Optional.of(Children.NONE);
        }
        String rule = row.choice("children", List.of("none", "welcome", "required"), word -> word);
        Integer youngest = row.number("min_child_age", 0, 17);
        Integer oldest = row.number("max_child_age", 0, 17);
        if (rule == null || youngest == null || oldest == null) {
            return Optional.empty();
        }
        if (oldest < youngest) {
            row.wrong("max_child_age", "ages");
            return Optional.empty();
        }
        return Optional.of(new Children(Children.Rule.valueOf(rule.toUpperCase()), youngest, oldest));
    }

    private Optional<English> english() {
        return row.isBlank("title_en") ? Optional.empty() : Optional.of(new English(row.raw("title_en"),
                row.raw("summary_en"), row.raw("description_en"), row.raw("venue_en")));
    }
}
