package quancheng.store.posts.rules;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quancheng.store.DataTable;
import quancheng.store.posts.Span;
import quancheng.store.posts.WeekGrid;

/** Free time in a word, such as 接娃前 ({@code presets.csv}): what a visitor ticks instead of drawing her week. */
public record Preset(String slug, String chinese, String english, WeekGrid week) {

    private static final List<Preset> ALL = DataTable.read(Preset.class, "presets.csv", row -> new Preset(row.getField("slug"),
            row.getField("chinese"), row.getField("english"), WeekGrid.of(days(row.getField("days")), List.of(new Span(
                    Span.minute(row.getField("from")).orElseThrow(), Span.minute(row.getField("to")).orElseThrow())))));

    public static List<Preset> all() {
        return ALL;
    }

    public static Optional<Preset> of(String slug) {
        return ALL.stream().filter(preset -> preset.slug.equals(slug)).findFirst();
    }

    private static Set<DayOfWeek> days(String range) {
        String[] ends = range.split("-");
        return EnumSet.range(DayOfWeek.of(Integer.parseInt(ends[0])), DayOfWeek.of(Integer.parseInt(ends[1])));
    }
}
