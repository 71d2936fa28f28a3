package quancheng.site.offers;

import java.util.ArrayList;
import java.util.List;
import quancheng.site.layout.Site;
import quancheng.site.text.Weeks;
import quancheng.store.posts.Offer;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.rules.SchoolHours;
import quancheng.store.posts.rules.WageFloor;

/** The figures visitors compare posts by, as they will see them: computed, so they cannot be typed. */
record Look(String title, String employer, List<String> tags, String pay, String floor, List<String> hours) {

    static Look of(Site site, Offer offer, WageFloor floor) {
        var tags = new ArrayList<String>();
        tags.add(site.say(SchoolHours.isSafe(offer.hours()) ? "look.run" : "look.run.not"));
        tags.add(site.say("look.weekly", offer.hours().weekly().toPlainString()));
        boolean monthly = WageFloor.byMonth(offer.pay(), offer.terms().employment());
        String least = monthly ? site.say("look.floor.month", floor.monthly(), floor.document()) : site.say("look.floor.hour", floor.hourly(), floor.document());
        return new Look(offer.title(), offer.employer(), tags, site.say("look.pay", offer.pay().hourly(offer.hours()).toPlainString()), least, hours(site, offer));
    }

    private static List<String> hours(Site site, Offer offer) {
        return offer.hours().shifts().stream().map((WeekGrid week) -> String.join(site.say("comma"), Weeks.lines(site.texts(), site.dates(), week))).toList();
    }
}
