package quancheng.site.posts;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Offer;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.WorkPlace;

/** Pay, hours, insurance, contract, place, until when: what one decides by. */
record PostFacts(String name, List<Fact> facts, String until) {

    /** @param alarm said in red, or in bold where the law gives less protection; empty without */
    record Fact(Content icon, Phrase what, String alarm, List<Phrase> notes, List<Link> links) {
    }

    private static final Asset YUAN = Asset.svg("icons/yuan");
    private static final Asset CLOCK = Asset.svg("icons/clock");
    private static final Asset SHIELD = Asset.svg("icons/shield");
    private static final Asset DOC = Asset.svg("icons/doc");
    private static final Asset PIN = Asset.svg("icons/pin");

    static PostFacts of(Site site, Offer offer) {
        return new PostFacts(site.say("posts.facts"), List.of(pay(site, offer), hours(site, offer), insurance(site, offer), contract(site, offer),
                place(site, offer)), site.say("posts.until", site.dates().date(offer.validUntil())));
    }

    private static Fact pay(Site site, Offer offer) {
        var words = new PayWords(site);
        var notes = new ArrayList<Phrase>();
        note(notes, words.hourly(offer));
        note(notes, offer.pay().cycleDays() == 0 ? "" : site.texts().count("posts.cycle", offer.pay().cycleDays()));
        note(notes, site.say("posts.pay.gross"));
        chinese(site, notes, offer.pay().commission());
        return new Fact(YUAN, own(words.amount(offer.pay()) + " " + words.unit(offer.pay())), "", notes, List.of());
    }

    private static Fact hours(Site site, Offer offer) {
        var notes = new ArrayList<Phrase>();
        note(notes, new HourWords(site).week(offer.hours()));
        note(notes, offer.hours().flexStart() == 0 ? "" : site.say("posts.flex", offer.hours().flexStart()));
        note(notes, offer.hours().core().map(core -> site.say("posts.core", HourWords.clock(core.from()), HourWords.clock(core.to()))).orElse(""));
        note(notes, offer.starts().map(day -> site.say("posts.starts", site.dates().date(day))).orElse(""));
        chinese(site, notes, offer.leaveOnDemand());
        chinese(site, notes, offer.summerAdjust());
        return new Fact(CLOCK, own(site.say("posts.weekly", offer.hours().weekly().toPlainString())), "", notes, List.of());
    }

    private static Fact insurance(Site site, Offer offer) {
        var insured = offer.terms().insurance();
        boolean none = insured.contains(Insurance.NONE);
        return new Fact(SHIELD, own(insured.isEmpty() ? site.say("posts.insurance.unsaid") : none ? "" : Labels.all(site, "insurance", insured)),
                none ? Labels.one(site, "insurance", Insurance.NONE) : "", List.of(own(site.say(insured.contains(Insurance.SOCIAL5)
                ? "posts.insurance.five" : "posts.insurance.ask"))), List.of());
    }

    private static Fact contract(Site site, Offer offer) {
        var terms = offer.terms();
        return new Fact(DOC, own(terms.contract().map(contract -> Labels.one(site, "contract", contract)).orElseGet(() -> site.say("posts.contract.unsaid"))),
                terms.employment() == Employment.TASK ? site.say("posts.task") : "", List.of(own(site.say("posts.law." + terms.employment().slug()))), List.of());
    }

    private static Fact place(Site site, Offer offer) {
        WorkPlace place = offer.place();
        String street = place.address().isBlank() ? Labels.area(site, place.area()) : place.address();
        return new Fact(PIN, place.address().isBlank() ? own(street) : Words.chinese(site, street), "",
                List.of(own(site.say("posts.mode." + place.mode().slug() + ".text"))), place.mode() == WorkMode.HOME ? List.of() : maps(site, offer));
    }

    /** Where the point is known, the point, in the coordinates these maps use (GCJ-02); else a search for the address. */
    private static List<Link> maps(Site site, Offer offer) {
        String name = "济南市" + offer.place().address();
        Optional<WorkPlace.Point> point = offer.place().point();
        SafeUrl amap = point.map(it -> new SafeUrl("https://uri.amap.com/marker").with("position", it.longitude() + "," + it.latitude()).with("name", name))
                .orElseGet(() -> new SafeUrl("https://uri.amap.com/search").with("keyword", name).with("city", "济南"));
        SafeUrl baidu = point.map(it -> new SafeUrl("https://api.map.baidu.com/marker").with("location", it.latitude() + "," + it.longitude())
                        .with("title", name).with("content", name).with("coord_type", "gcj02"))
                .orElseGet(() -> new SafeUrl("https://api.map.baidu.com/place/search").with("query", name).with("region", "济南"))
                .with("output", "html").with("src", "quancheng");
        return List.of(new Link(site.say("facts.amap"), amap), new Link(site.say("facts.baidu"), baidu));
    }

    private static Phrase own(String text) {
        return new Phrase(text, "");
    }

    private static void note(List<Phrase> notes, String text) {
        if (!text.isBlank()) {
            notes.add(own(text));
        }
    }

    /** The employer's own words. */
    private static void chinese(Site site, List<Phrase> notes, String text) {
        if (!text.isBlank()) {
            notes.add(Words.chinese(site, text));
        }
    }
}
