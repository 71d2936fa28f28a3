package quancheng.site.posts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Facility;
import quancheng.store.posts.Offer;
import quancheng.store.posts.OrgType;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReplyRate;

/** An offer in words, field by field, for whoever compares two versions of it; the same words as on its public page. */
public record OfferWords(Site site) {

    /** Every field of the form under its name there; blank where nothing was said. */
    public Map<String, String> fields(Offer offer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", offer.title());
        fields.put("employer", offer.employer());
        fields.put("code", offer.code().value() + " · " + type(offer.code()));
        fields.put("contact", offer.contact().known().map(it -> join(" ", it.name(), it.phone().digits(), it.extension())).orElse(""));
        fields.put("pay", pay(offer));
        fields.put("commission", offer.pay().commission());
        fields.put("hours", hours(offer));
        fields.put("duties", offer.duties());
        fields.put("requirements", offer.requirements());
        fields.put("headcount", site.texts().count("posts.headcount", offer.headcount()));
        fields.put("employment", Labels.one(site, "employment", offer.terms().employment()));
        fields.put("contract", offer.terms().contract().map(it -> Labels.one(site, "contract", it)).orElse(""));
        fields.put("insurance", Labels.all(site, "insurance", offer.terms().insurance()));
        fields.put("address", join(" · ", Labels.place(site, offer.place()), offer.place().street(), offer.place().address()));
        fields.put("category", join(" · ", Labels.one(site, "category", offer.category()), Labels.all(site, "kind", offer.kinds())));
        fields.put("benefit", Labels.all(site, "benefit", offer.benefits()));
        fields.put("leaveOnDemand", offer.leaveOnDemand());
        fields.put("summerAdjust", offer.summerAdjust());
        fields.put("startDate", offer.starts().map(site.dates()::date).orElse(""));
        fields.put("validUntil", site.dates().date(offer.validUntil()));
        fields.put("source", site.say("posts.source." + offer.source().origin().slug(), offer.source().name()).strip() + " " + offer.source().url());
        fields.replaceAll((_, text) -> text.strip());
        return fields;
    }

    private String pay(Offer offer) {
        var words = new PayWords(site);
        return join(" · ", words.amount(offer.pay()) + " " + words.unit(offer.pay()), words.hourly(offer),
                offer.pay().cycleDays() == 0 ? "" : site.texts().count("posts.cycle", offer.pay().cycleDays()));
    }

    private String hours(Offer offer) {
        return join(" · ", new HourWords(site).week(offer.hours()),
                offer.hours().flexStart() == 0 ? "" : site.say("posts.flex", offer.hours().flexStart()),
                offer.hours().core().map(core -> site.say("posts.core", HourWords.clock(core.from()), HourWords.clock(core.to()))).orElse(""));
    }

    /** {@code 一周 20 小时，送完孩子再上班，接孩子来得及}. */
    public String weekly(Offer offer) {
        return site.say("posts.weekly", offer.hours().weekly().toPlainString()) + site.say("posts.and") + SchoolRun.of(site, offer.hours()).words();
    }

    /** What an hour is worth, in yuan. */
    public String hourly(Offer offer) {
        return new PayWords(site).equivalent(offer);
    }

    public String area(Offer offer) {
        return Labels.area(site, offer.place().area());
    }

    public String type(CreditCode code) {
        return Labels.one(site, "org", OrgType.of(code)) + (code.registeredInJinan() ? "" : site.say("posts.about.elsewhere"));
    }

    /** The level, by whom a level stands for it, and until when. */
    public String verification(Employer employer) {
        var it = employer.verification();
        return it.level() == 0 ? site.say("posts.trust.not") : site.say("posts.level." + it.level()) + site.say("posts.and")
                + site.say("posts.level.date", site.dates().date(it.on()), site.dates().date(it.nextDue()));
    }

    public String level(int level) {
        return level == 0 ? site.say("posts.trust.not") : site.say("posts.level." + level) + site.say("posts.and") + site.say("posts.level." + level + ".text");
    }

    public String replies(ReplyRate rate) {
        return Trust.replies(site, rate);
    }

    public String facility(Facility facility) {
        return Labels.one(site, "facility", facility);
    }

    public List<String> facilities(Employer employer) {
        return Stream.of(Facility.values()).filter(employer.facilities()::contains).map(this::facility).toList();
    }

    /** {@code 已下架}, for what is not live any more. */
    public String state(PostState state) {
        return site.say("posts.state." + state.slug());
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
