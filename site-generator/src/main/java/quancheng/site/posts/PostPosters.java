package quancheng.site.posts;

import gg.jte.Content;
import java.util.List;
import quancheng.site.Page;
import quancheng.site.activities.ActivityPages;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Head;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.activities.Theme;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Offer;
import quancheng.store.posts.WorkPlace;

/** Makes the poster of every open post. Its address stays good: when the post is closed, the code still leads to what became of it. */
public final class PostPosters {

    private PostPosters() {
    }

    public static List<Page> of(Site site, Openings openings) {
        return openings.open().stream().map(opening -> new Page(site.language().prefix() + path(opening), Page.HTML, opening,
                () -> Part.bytes(JteposterGenerated::render, poster(site, opening)))).toList();
    }

    static String path(Opening opening) {
        return opening.path() + "poster/";
    }

    private static PosterPage poster(Site site, Opening opening) {
        Offer offer = opening.offer();
        Document document = Document.closed(Document.Reader.UNLISTED, path(opening), site.say("poster.head", PostPages.headline(site, offer)),
                Style.POST_POSTER, Part.NOTHING);
        Content scene = ActivityPages.scene(Theme.FAMILY);
        return new PosterPage(site.language().tag(), Head.of(site, document), new Link(site.say("posts.poster.back"), site.page(opening.path())),
                site.say("poster.hint"), Frame.MARK, Frame.WORDMARK, site.say("posts.title"), scene, Words.chinese(site, offer.title()),
                Words.chinese(site, offer.employer()), rows(site, offer), DayLine.of(site, offer.hours()), site.say("posts.legend"), code(site, opening),
                site.say("posts.wording"), site.say("posts.poster.free"));
    }

    private static List<PosterPage.Row> rows(Site site, Offer offer) {
        var pay = new PayWords(site);
        return List.of(
                new PosterPage.Row(site.say("posts.row.pay"), own(pay.amount(offer.pay()) + " " + pay.unit(offer.pay())), pay.hourly(offer)),
                new PosterPage.Row(site.say("row.when"), own(new HourWords(site).week(offer.hours())), SchoolRun.of(site, offer.hours()).words()),
                new PosterPage.Row(site.say("row.where"), where(site, offer.place()), site.say("posts.mode." + offer.place().mode().slug() + ".text")),
                new PosterPage.Row(site.say("posts.row.terms"), own(terms(site, offer)), site.texts().count("posts.headcount", offer.headcount())));
    }

    private static Phrase where(Site site, WorkPlace place) {
        return place.address().isBlank() ? own(Labels.area(site, place.area())) : Words.chinese(site, place.address());
    }

    private static String terms(Site site, Offer offer) {
        String insured = offer.terms().insurance().isEmpty() ? site.say("posts.tag.unsaid") : Labels.all(site, "insurance", offer.terms().insurance());
        return Labels.one(site, "employment", offer.terms().employment()) + site.say("posts.and") + insured
                + (offer.terms().employment() == Employment.TASK ? site.say("posts.and") + site.say("posts.tag.not-employment") : "");
    }

    private static PosterPage.Code code(Site site, Opening opening) {
        String address = site.absolute(opening.path()).href();
        return new PosterPage.Code(site.page(opening.path() + "qr.png"), site.say("poster.code", address), site.say("posts.poster.call"),
                Trust.line(site, opening), site.say("poster.or"), address.replaceFirst("^https?://", ""));
    }

    private static Phrase own(String text) {
        return new Phrase(text, "");
    }
}
