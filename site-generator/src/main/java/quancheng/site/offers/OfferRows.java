package quancheng.site.offers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Row;
import quancheng.site.forms.Week;
import quancheng.site.layout.Site;
import quancheng.store.posts.Area;
import java.time.DayOfWeek;

/** What was typed, step by step and in words; a line for what was left out does not stand there. */
final class OfferRows {

    /** Where the words of a field's choices are. */
    private static final List<String[]> WORDS = List.of(new String[] {"orgType", "posts.org."}, new String[] {"source", "offer.source."},
            new String[] {"category", "posts.category."}, new String[] {"kind", "offer.kind."}, new String[] {"skill", "offer.skill."},
            new String[] {"mode", "posts.mode."}, new String[] {"benefit", "posts.benefit."}, new String[] {"employment", "posts.employment."},
            new String[] {"schedule", "offer.schedule."}, new String[] {"wageUnit", "offer.unit."}, new String[] {"contract", "posts.contract."},
            new String[] {"insurance", "posts.insurance."}, new String[] {"training", "offer.training."});

    private final Site site;
    private final FormState state;

    OfferRows(Site site, FormState state) {
        this.site = site;
        this.state = WeekOf.state(state);
    }

    List<Row> of(Step step) {
        var rows = new ArrayList<Row>();
        for (String field : step.fields()) {
            String said = said(field);
            if (!said.isEmpty() && (step != Step.HOURS || !isWeek(field))) {
                rows.add(new Row(label(field), said));
            }
        }
        if (step == Step.HOURS) {
            week().ifPresent(rows::add);
        }
        return rows;
    }

    private String label(String field) {
        return site.say("offer." + field).replaceFirst("[（(].*[）)]$", "").strip();
    }

    private String said(String field) {
        if (field.equals("area")) {
            return Area.of(state.value("area")).map(area -> site.language() == Language.ZH ? area.chinese() : area.english()).orElse(state.value("area"));
        }
        Optional<String[]> words = WORDS.stream().filter(entry -> entry[0].equals(field)).findFirst();
        return words.map(entry -> all(field).map(slug -> word(entry[1] + slug, slug)).collect(Collectors.joining(site.say("comma"))))
                .orElseGet(() -> all(field).collect(Collectors.joining(site.say("comma"))));
    }

    private Stream<String> all(String field) {
        return state.values().getOrDefault(field, List.of()).stream().filter(value -> !value.isBlank());
    }

    /** What is no word of the list stays as it was typed. */
    private String word(String key, String typed) {
        return site.texts().knows(key) ? site.say(key) : typed;
    }

    private static boolean isWeek(String field) {
        return field.contains("-") || List.of("grid", "day", "start", "end", "start2", "end2", "start3", "end3", "hours").contains(field);
    }

    private Optional<Row> week() {
        String days = Arrays.stream(DayOfWeek.values()).map(this::day).filter(day -> !day.isEmpty()).collect(Collectors.joining(site.say("comma")));
        return days.isEmpty() ? Optional.empty() : Optional.of(new Row(site.say("offer.hours"), days));
    }

    private String day(DayOfWeek day) {
        String spans = Stream.of(1, 2, Week.MOST).map(number -> state.value(Week.field(day, "from", number)) + "–" + state.value(Week.field(day, "to", number)))
                .filter(span -> !span.equals("–")).collect(Collectors.joining(" "));
        return spans.isEmpty() ? "" : site.dates().weekday(day) + " " + spans;
    }
}
