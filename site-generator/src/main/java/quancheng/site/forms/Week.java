package quancheng.site.forms;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.layout.Site;

/** A week to fill in without script: for every day, from Monday, one or more stretches with a beginning and an end. */
public record Week(String name, String legend, String hint, List<Day> days, String errorWord, String error) {

    /** Where this many stretches a day have their own fields, nobody needs more. */
    public static final int MOST = 3;

    /** @param errors what is wrong with its times */
    public record Day(String id, String label, List<Stretch> stretches, List<String> errors) {

        public boolean wrong() {
            return !errors.isEmpty();
        }
    }

    public record Stretch(Time from, Time to) {
    }

    /** @param label for whoever does not see the row it stands in */
    public record Time(String name, String label, String value, String describedBy, boolean wrong) {

        /** A browser throws away what is no time; as plain text it stays to be mended. */
        public String type() {
            return value.isEmpty() || value.matches("([01]\\d|2[0-3]):[0-5]\\d") ? "time" : "text";
        }

        /** Quarters of an hour. */
        public String step() {
            return type().equals("time") ? "900" : null;
        }
    }

    /** @param name of the whole, for errors that concern no single time; {@code name.legend} and {@code name.hint} are its texts */
    public static Week of(Site site, String name, String text, FormState state, int stretches) {
        return new Week(name, site.say(text), site.say(text + ".hint"), Arrays.stream(DayOfWeek.values())
                .map(day -> day(site, day, state, stretches)).toList(), site.say("form.error"), state.error(name));
    }

    private static Day day(Site site, DayOfWeek day, FormState state, int stretches) {
        String id = id(day);
        List<String> errors = IntStream.rangeClosed(1, stretches).boxed().flatMap(number -> Stream.of(field(day, "from", number), field(day, "to", number)))
                .map(state::error).filter(error -> !error.isEmpty()).distinct().toList();
        return new Day(id, site.dates().weekday(day), IntStream.rangeClosed(1, stretches)
                .mapToObj(number -> new Stretch(time(site, day, "from", number, state), time(site, day, "to", number, state))).toList(), errors);
    }

    private static Time time(Site site, DayOfWeek day, String end, int number, FormState state) {
        String name = field(day, end, number);
        return new Time(name, site.say("week." + end, site.dates().weekday(day), number), state.value(name),
                state.error(name).isEmpty() ? null : id(day) + "-e", !state.error(name).isEmpty());
    }

    /** {@code mon-from}, and {@code mon-from2} for the second stretch of a day. */
    public static String field(DayOfWeek day, String end, int number) {
        return id(day) + "-" + end + (number == 1 ? "" : number);
    }

    private static String id(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    /** Ids of its inputs, for the links of the error box. */
    public List<String> ids() {
        return Stream.concat(Stream.of(name), days.stream().flatMap(day -> day.stretches().stream())
                .flatMap(stretch -> Stream.of(stretch.from().name(), stretch.to().name()))).toList();
    }

    public boolean wrong() {
        return !error.isEmpty();
    }

    /** True where something was typed into it. */
    public boolean filled() {
        return days.stream().flatMap(day -> day.stretches().stream())
                .anyMatch(stretch -> !stretch.from().value().isEmpty() || !stretch.to().value().isEmpty());
    }
}
