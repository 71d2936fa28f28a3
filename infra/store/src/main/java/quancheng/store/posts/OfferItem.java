package quancheng.store.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;

/** The attributes of an offer inside the item of a post or of a proposal, but for whom to ask: that is sealed. A draft has none of them. */
final class OfferItem {

    private OfferItem() {
    }

    static <R> RecordSchema<R> in(RecordSchema<R> schema, Function<R, Offer> offer) {
        text(schema, offer, "code", o -> o.code().value());
        text(schema, offer, "employer", Offer::employer);
        text(schema, offer, "title", Offer::title);
        text(schema, offer, "category", o -> o.category().slug());
        text(schema, offer, "skill", o -> o.skill().map(Slug::slug).orElse(null));
        texts(schema, offer, "kinds", o -> Words.of(o.kinds()));
        number(schema, offer, "headcount", o -> (long) o.headcount());
        texts(schema, offer, "benefits", o -> Words.of(o.benefits()));
        text(schema, offer, "duties", Offer::duties);
        text(schema, offer, "requirements", Offer::requirements);
        text(schema, offer, "summer", Offer::summerAdjust);
        text(schema, offer, "leave", Offer::leaveOnDemand);
        text(schema, offer, "starts", o -> o.starts().map(LocalDate::toString).orElse(null));
        text(schema, offer, "until", o -> o.validUntil().toString());
        terms(schema, offer);
        pay(schema, offer);
        hours(schema, offer);
        place(schema, offer);
        return schema;
    }

    private static <R> void terms(RecordSchema<R> schema, Function<R, Offer> offer) {
        text(schema, offer, "employment", o -> o.terms().employment().slug());
        text(schema, offer, "contract", o -> o.terms().contract().map(Slug::slug).orElse(null));
        texts(schema, offer, "insurance", o -> Words.of(o.terms().insurance()));
        text(schema, offer, "training", o -> o.terms().training().map(Slug::slug).orElse(null));
        text(schema, offer, "origin", o -> o.source().origin().slug());
        text(schema, offer, "sourceName", o -> o.source().name());
        text(schema, offer, "sourceUrl", o -> o.source().url());
    }

    private static <R> void pay(RecordSchema<R> schema, Function<R, Offer> offer) {
        text(schema, offer, "wageUnit", o -> o.pay().unit().slug());
        number(schema, offer, "wageMin", o -> o.pay().minFen());
        number(schema, offer, "wageMax", o -> o.pay().maxFen());
        number(schema, offer, "pieces", o -> (long) o.pay().piecesPerHour());
        number(schema, offer, "cycle", o -> (long) o.pay().cycleDays());
        text(schema, offer, "commission", o -> o.pay().commission());
    }

    private static <R> void hours(RecordSchema<R> schema, Function<R, Offer> offer) {
        text(schema, offer, "schedule", o -> o.hours().schedule().slug());
        texts(schema, offer, "shifts", o -> o.hours().shifts().stream().map(WeekGrid::toString).toList());
        number(schema, offer, "weekly", o -> (long) o.hours().weeklyMinutes());
        number(schema, offer, "days", o -> (long) o.hours().days());
        number(schema, offer, "flex", o -> (long) o.hours().flexStart());
        text(schema, offer, "core", o -> o.hours().core().map(Span::toString).orElse(null));
    }

    private static <R> void place(RecordSchema<R> schema, Function<R, Offer> offer) {
        text(schema, offer, "mode", o -> o.place().mode().slug());
        text(schema, offer, "area", o -> o.place().area().slug());
        text(schema, offer, "street", o -> o.place().street());
        text(schema, offer, "address", o -> o.place().address());
        text(schema, offer, "point", o -> o.place().point().map(p -> p.latitude() + "," + p.longitude()).orElse(null));
    }

    static Optional<Offer> read(Fields f, Contact contact) {
        return f.text("code") == null ? Optional.empty() : Optional.of(new Offer(new CreditCode(f.text("code")), f.text("employer"),
                contact, f.text("title"),
                Words.one(Category.class, f.text("category")), Words.maybe(SkillLevel.class, f.text("skill")),
                Words.set(Kind.class, f.texts("kinds")), terms(f), (int) f.count("headcount"), pay(f), hours(f), place(f),
                Words.set(Benefit.class, f.texts("benefits")), f.text("duties"), f.text("requirements"), f.text("summer"),
                f.text("leave"), Optional.ofNullable(f.text("starts")).map(LocalDate::parse), LocalDate.parse(f.text("until")),
                new Source(Words.one(Origin.class, f.text("origin")), f.text("sourceName"), f.text("sourceUrl"))));
    }

    private static Terms terms(Fields f) {
        return new Terms(Words.one(Employment.class, f.text("employment")), Words.maybe(Contract.class, f.text("contract")),
                Words.set(Insurance.class, f.texts("insurance")), Words.maybe(Training.class, f.text("training")));
    }

    private static Pay pay(Fields f) {
        return new Pay(Words.one(WageUnit.class, f.text("wageUnit")), f.count("wageMin"), f.count("wageMax"),
                (int) f.count("pieces"), (int) f.count("cycle"), f.text("commission"));
    }

    private static WorkHours hours(Fields f) {
        return new WorkHours(Words.one(Schedule.class, f.text("schedule")),
                f.texts("shifts").stream().map(text -> WeekGrid.parse(text).orElseThrow()).toList(), (int) f.count("weekly"),
                (int) f.count("days"), (int) f.count("flex"), Optional.ofNullable(f.text("core")).map(Span::parse));
    }

    private static WorkPlace place(Fields f) {
        return new WorkPlace(Words.one(WorkMode.class, f.text("mode")), Area.of(f.text("area")).orElseThrow(), f.text("street"),
                f.text("address"), Optional.ofNullable(f.text("point")).map(OfferItem::point));
    }

    private static WorkPlace.Point point(String text) {
        return new WorkPlace.Point(Double.parseDouble(text.substring(0, text.indexOf(','))),
                Double.parseDouble(text.substring(text.indexOf(',') + 1)));
    }

    private static <R> void text(RecordSchema<R> schema, Function<R, Offer> offer, String name, Function<Offer, String> value) {
        schema.text(name, item -> of(offer.apply(item), value));
    }

    private static <R> void number(RecordSchema<R> schema, Function<R, Offer> offer, String name, Function<Offer, Long> value) {
        schema.number(name, item -> of(offer.apply(item), value));
    }

    private static <R> void texts(RecordSchema<R> schema, Function<R, Offer> offer, String name, Function<Offer, List<String>> value) {
        schema.texts(name, item -> of(offer.apply(item), value));
    }

    private static <T> T of(Offer offer, Function<Offer, T> value) {
        return offer == null ? null : value.apply(offer);
    }
}
