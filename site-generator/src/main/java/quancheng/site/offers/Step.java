package quancheng.site.offers;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.forms.Week;

/** The steps of the form, each with the fields it asks for; what was wrong with a field is said at its step. */
public enum Step {

    EMPLOYER("code", "orgType", "employer", "contact", "phone", "extension", "source", "sourceName", "sourceUrl"),
    WORK("title", "category", "kind", "skill", "duties", "requirements", "headcount", "startDate", "validUntil"),
    PLACE("mode", "area", "street", "address", "benefit"),
    HOURS("employment", "schedule", "weeklyHours", "daysPerWeek", "flexStart", "coreStart", "coreEnd", "summerAdjust", "leaveOnDemand",
            "grid", "day", "start", "end", "start2", "end2", "start3", "end3", "hours") {
        @Override
        public List<String> fields() {
            return Stream.concat(super.fields().stream(), week()).toList();
        }
    },
    PAY("wageUnit", "wageMin", "wageMax", "pieces", "cycle", "commission", "contract", "insurance", "training"),
    /** Nothing is asked any more: everything is looked at once, and handed in. */
    CHECK();

    private final List<String> fields;

    Step(String... fields) {
        this.fields = List.of(fields);
    }

    /** Names of the form's fields, and of what only has a problem's name. */
    public List<String> fields() {
        return fields;
    }

    private static Stream<String> week() {
        return Arrays.stream(DayOfWeek.values()).flatMap(day -> IntStream.rangeClosed(1, Week.MOST).boxed()
                .flatMap(number -> Stream.of(Week.field(day, "from", number), Week.field(day, "to", number))));
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }

    public Step next() {
        return values()[Math.min(ordinal() + 1, CHECK.ordinal())];
    }

    public Step previous() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    public static Optional<Step> of(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }

    /** The step that asks for this field; the first for what no step asks for. */
    public static Step asking(String field) {
        return Arrays.stream(values()).filter(step -> step.fields().contains(field)).findFirst().orElse(EMPLOYER);
    }
}
