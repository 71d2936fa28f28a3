package quancheng.store.projects;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.function.Function;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;

/** A promise as attributes of its line. */
final class PlanFields {

    private PlanFields() {
    }

    static RecordSchema<LineItem> add(RecordSchema<LineItem> schema) {
        return schema
                .text("collection", plan(plan -> plan.collection().word()))
                .text("strand", plan(Plan::strand))
                .text("title", plan(Plan::title))
                .text("beneficiary", plan(plan -> plan.beneficiary().word()))
                .text("kind", plan(plan -> plan.kind().word()))
                .text("lead", plan(Plan::unit))
                .texts("coUnits", plan(Plan::coUnits))
                .number("baseline", plan(plan -> stored(plan.baseline())))
                .number("target", plan(plan -> stored(plan.target())))
                .text("measure", plan(Plan::measure))
                .texts("steps", plan(Plan::steps))
                .text("from", plan(plan -> plan.period().from().toString()))
                .text("to", plan(plan -> plan.period().to().toString()))
                .text("announced", plan(plan -> String.valueOf(plan.announced())))
                .text("summary", plan(Plan::summary));
    }

    static Plan read(Fields f) {
        return new Plan(Word.one(Collection.class, f.text("collection")), f.text("strand"), f.text("title"), Word.one(Beneficiary.class, f.text("beneficiary")),
                Word.one(Kind.class, f.text("kind")), f.text("lead"), f.texts("coUnits"), number(f, "baseline"), number(f, "target"),
                f.text("measure"), f.texts("steps"), new Period(LocalDate.parse(f.text("from")), LocalDate.parse(f.text("to"))),
                Boolean.parseBoolean(f.text("announced")), f.text("summary"));
    }

    private static OptionalLong number(Fields f, String name) {
        return f.number(name) == null ? OptionalLong.empty() : OptionalLong.of(f.number(name));
    }

    private static Long stored(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : null;
    }

    private static <T> Function<LineItem, T> plan(Function<Plan, T> field) {
        return item -> item.line().act() instanceof Act.Planned(var plan, var _) ? field.apply(plan) : null;
    }
}
