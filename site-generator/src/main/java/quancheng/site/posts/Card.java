package quancheng.site.posts;

import gg.jte.Content;
import java.util.List;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Tag;
import quancheng.site.activities.Words;
import quancheng.site.layout.Asset;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.posts.Offer;

/** One post in a list or on the home page. */
public record Card(String id, SafeUrl url, Phrase title, String pay, String unit, String hourly, Phrase employer, String place, DayLine line,
                   boolean safe, String run, List<Tag> tags, Content tick, String trust) {

    private static final Asset TICK = Asset.svg("icons/ok");

    public static Card of(Site site, Opening opening) {
        Offer offer = opening.offer();
        var pay = new PayWords(site);
        SchoolRun run = SchoolRun.of(site, offer.hours());
        return new Card(opening.id(), site.page(opening.path()), Words.chinese(site, offer.title()), pay.amount(offer.pay()), pay.unit(offer.pay()),
                pay.hourly(offer), Words.chinese(site, offer.employer()), Labels.place(site, offer.place()), DayLine.of(site, offer.hours()),
                run.safe(), run(site, offer, run), Labels.ofCard(site, offer), TICK, Trust.line(site, opening));
    }

    private static String run(Site site, Offer offer, SchoolRun run) {
        String times = new HourWords(site).times(offer.hours());
        return times.isEmpty() ? run.words() : site.say("posts.run", times, run.words());
    }
}
