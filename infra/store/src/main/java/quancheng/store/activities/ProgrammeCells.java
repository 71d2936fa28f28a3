package quancheng.store.activities;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An activity as text, column by column as a programme file has it: what forms show, and what two versions are compared by. */
public final class ProgrammeCells {

    private ProgrammeCells() {
    }

    /** Every column in the order of the file; blank where it does not apply. Reading them again gives an equal activity. */
    public static Map<String, String> of(Activity activity) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("id", activity.id().value());
        cells.put("theme", activity.theme().slug());
        cells.put("title", activity.title());
        cells.put("main_event", String.valueOf(activity.mainEvent()));
        cells.put("announced", String.valueOf(activity.announced()));
        cells.put("organizer", activity.organizer());
        cells.put("district", activity.district().chinese());
        cells.put("venue", activity.venue());
        cells.put("address", activity.address());
        cells.put("format", activity.online() ? "online" : "onsite");
        cells.put("starts_at", time(activity.startsAt()));
        cells.put("ends_at", time(activity.endsAt()));
        admission(cells, activity.admission());
        children(cells, activity.children());
        texts(cells, activity);
        return cells;
    }

    private static void admission(Map<String, String> cells, Admission admission) {
        Optional<Admission.Open> open = admission instanceof Admission.Open it ? Optional.of(it) : Optional.empty();
        cells.put("signup", open.isPresent() ? "open" : "invitation");
        cells.put("signup_opens_at", open.map(it -> time(it.opensAt())).orElse(""));
        cells.put("signup_closes_at", open.map(it -> time(it.closesAt())).orElse(""));
        cells.put("capacity", open.map(it -> String.valueOf(it.capacity())).orElse(""));
        cells.put("waitlist", open.map(it -> String.valueOf(it.waitlist())).orElse(""));
        cells.put("max_party", open.map(it -> String.valueOf(it.maxParty())).orElse(""));
    }

    private static void children(Map<String, String> cells, Children children) {
        cells.put("children", children.rule().name().toLowerCase(Locale.ROOT));
        cells.put("min_child_age", children.mayCome() ? String.valueOf(children.minAge()) : "");
        cells.put("max_child_age", children.mayCome() ? String.valueOf(children.maxAge()) : "");
    }

    private static void texts(Map<String, String> cells, Activity activity) {
        cells.put("audience", activity.audience());
        cells.put("summary", activity.summary());
        cells.put("description", activity.description());
        cells.put("tags", String.join("|", activity.tags()));
        cells.put("confidential", String.valueOf(activity.confidential()));
        Optional<English> english = activity.english();
        cells.put("title_en", english.map(English::title).orElse(""));
        cells.put("summary_en", english.map(English::summary).orElse(""));
        cells.put("description_en", english.map(English::description).orElse(""));
        cells.put("venue_en", english.map(English::venue).orElse(""));
    }

    private static String time(Instant instant) {
        return LocalDateTime.ofInstant(instant, Activity.ZONE).toString();
    }
}
