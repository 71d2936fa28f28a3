package quancheng.functions.http.posts;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quancheng.functions.signups.Posted;
import quancheng.site.forms.Week;
import quancheng.site.offers.WeekOf;
import quancheng.store.posts.rules.Preset;

/** The buttons that fill the week in: the usual hours, Monday's for every day till Friday, one more stretch a day. */
final class WeekTools {

    private static final String PRESET = "preset-";

    private WeekTools() {
    }

    /** The form as it is after the button that was pressed. */
    static Posted apply(Posted posted) {
        String go = posted.first("go");
        Map<String, List<String>> values = new LinkedHashMap<>(posted.values());
        if (go.startsWith(PRESET)) {
            Preset.of(go.substring(PRESET.length())).ifPresent(preset -> fill(values, preset));
        } else if (go.equals("copy")) {
            List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY).forEach(day -> copy(values, day));
        } else if (go.equals("more")) {
            values.put("stretches", List.of("" + (stretches(posted) + 1)));
        }
        return new Posted(values);
    }

    static int stretches(Posted posted) {
        return posted.first("stretches").matches("[1-9]") ? Math.min(Week.MOST, Integer.parseInt(posted.first("stretches"))) : 1;
    }

    private static void fill(Map<String, List<String>> values, Preset preset) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!preset.week().on(day).isEmpty()) {
                values.keySet().removeIf(name -> name.startsWith(Week.field(day, "", 1)));
            }
        }
        values.putAll(WeekOf.fields(List.of(preset.week()), false));
    }

    private static void copy(Map<String, List<String>> values, DayOfWeek day) {
        for (int number = 1; number <= Week.MOST; number++) {
            for (String end : List.of("from", "to")) {
                values.put(Week.field(day, end, number), values.getOrDefault(Week.field(DayOfWeek.MONDAY, end, number), List.of()));
            }
        }
    }
}
