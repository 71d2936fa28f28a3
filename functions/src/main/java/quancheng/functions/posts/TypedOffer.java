package quancheng.functions.posts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Slug;
import quancheng.store.posts.WeekGrid;

/** An offer as somebody would have typed it: what the form is filled with when a public post is edited. */
public final class TypedOffer {

    private final Map<String, List<String>> typed = new LinkedHashMap<>();

    private TypedOffer() {
    }

    /** The form's fields; {@link PostForm#read} of them is the same offer. Whom to ask is left blank where it was forgotten. */
    public static Map<String, List<String>> of(Offer offer) {
        var fields = new TypedOffer();
        fields.put("code", offer.code().value());
        fields.put("employer", offer.employer());
        offer.contact().known().ifPresent(contact -> {
            fields.put("contact", contact.name());
            fields.put("phone", contact.phone().digits());
            fields.put("extension", contact.extension());
        });
        fields.work(offer);
        fields.hours(offer);
        fields.pay(offer);
        fields.rest(offer);
        fields.typed.values().removeIf(values -> values.stream().allMatch(String::isEmpty));
        return fields.typed;
    }

    private void work(Offer offer) {
        put("title", offer.title());
        put("category", offer.category().slug());
        offer.skill().ifPresent(skill -> put("skill", skill.slug()));
        put("kind", slugs(offer.kinds()));
        put("headcount", "" + offer.headcount());
        put("duties", offer.duties());
        put("requirements", offer.requirements());
        put("summerAdjust", offer.summerAdjust());
        put("leaveOnDemand", offer.leaveOnDemand());
        put("benefit", slugs(offer.benefits()));
        put("mode", offer.place().mode().slug());
        put("area", offer.place().area().slug());
        put("street", offer.place().street());
        put("address", offer.place().address());
        offer.place().point().ifPresent(point -> {
            put("lat", "" + point.latitude());
            put("lng", "" + point.longitude());
        });
    }

    private void hours(Offer offer) {
        put("schedule", offer.hours().schedule().slug());
        put("grid", offer.hours().shifts().stream().map(WeekGrid::toString).toArray(String[]::new));
        if (offer.hours().schedule() == Schedule.FREE) {
            put("weeklyHours", offer.hours().weekly().toPlainString());
            put("daysPerWeek", "" + offer.hours().days());
        }
        put("flexStart", offer.hours().flexStart() == 0 ? "" : "" + offer.hours().flexStart());
        offer.hours().core().ifPresent(core -> {
            put("coreStart", core.toString().substring(0, 5));
            put("coreEnd", core.toString().substring(6));
        });
    }

    private void pay(Offer offer) {
        Pay pay = offer.pay();
        put("wageUnit", pay.unit().slug());
        put("wageMin", Pay.yuan(pay.minFen()));
        put("wageMax", Pay.yuan(pay.maxFen()));
        put("pieces", pay.piecesPerHour() == 0 ? "" : "" + pay.piecesPerHour());
        put("cycle", pay.cycleDays() == 0 ? "" : "" + pay.cycleDays());
        put("commission", pay.commission());
    }

    private void rest(Offer offer) {
        put("employment", offer.terms().employment().slug());
        offer.terms().contract().ifPresent(contract -> put("contract", contract.slug()));
        put("insurance", slugs(offer.terms().insurance()));
        offer.terms().training().ifPresent(training -> put("training", training.slug()));
        offer.starts().ifPresent(day -> put("startDate", day.toString()));
        put("validUntil", offer.validUntil().toString());
        put("source", offer.source().origin().slug());
        put("sourceName", offer.source().name());
        put("sourceUrl", offer.source().url());
    }

    private static String[] slugs(Set<? extends Slug> words) {
        return words.stream().map(Slug::slug).sorted().toArray(String[]::new);
    }

    private void put(String field, String... values) {
        typed.put(field, Arrays.asList(values));
    }
}
