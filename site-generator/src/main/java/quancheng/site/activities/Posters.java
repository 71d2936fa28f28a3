package quancheng.site.activities;

import java.util.List;
import java.util.stream.Stream;
import quancheng.site.Page;
import quancheng.site.SiteData;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Document;
import quancheng.site.layout.Head;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;

/** Makes the poster of every activity. */
public final class Posters {

    private static final Asset MARK = Asset.svg("mark");
    private static final Asset WORDMARK = Asset.svg("wordmark");

    private Posters() {
    }

    public static List<Page> of(Site site, SiteData data) {
        return data.activities().stream().map(activity -> new Page(site.language().prefix() + path(activity), Page.HTML, activity,
                () -> Part.bytes(JteposterGenerated::render, poster(site, activity)))).toList();
    }

    static String path(Activity activity) {
        return Card.path(activity) + "poster/";
    }

    private static PosterPage poster(Site site, Activity activity) {
        Document document = Document.closed(Document.Reader.UNLISTED, path(activity), site.say("poster.head", ActivityPages.headline(site, activity)), Style.POSTER,
                Part.NOTHING);
        return new PosterPage(site.language().tag(), Head.of(site, document),
                new Link(site.say("poster.back"), site.page(Card.path(activity))), site.say("poster.hint"), MARK, WORDMARK,
                site.say("festival", activity.day().getYear()), ActivityPages.scene(activity.theme()), Tag.tone(activity.theme()),
                Words.title(site, activity), Words.summary(site, activity), rows(site, activity), code(site, activity),
                Words.chinese(site, activity.organizer()), site.say("tip.cancel"));
    }

    private static List<PosterPage.Row> rows(Site site, Activity activity) {
        Phrase place = activity.online() ? new Phrase(site.say("place.online"), "") : Words.venue(site, activity);
        return List.of(
                new PosterPage.Row(site.say("row.when"), new Phrase(site.dates().when(activity), ""), new Phrase("", "")),
                new PosterPage.Row(site.say("row.where"), place, Words.chinese(site, activity.address())),
                new PosterPage.Row(site.say("facts.audience"), Words.chinese(site, activity.audience()), new Phrase(people(site, activity), "")));
    }

    private static String people(Site site, Activity activity) {
        Stream<String> children = Stream.of(activity.children()).filter(rule -> rule.mayCome()).map(rule -> Tag.children(site, rule));
        Stream<String> places = activity.admission() instanceof Admission.Open open && !activity.confidential()
                ? Stream.of(site.texts().count("facts.capacity", open.capacity())) : Stream.empty();
        return String.join(site.say("comma"), Stream.concat(children, places).toList());
    }

    private static PosterPage.Code code(Site site, Activity activity) {
        String address = site.absolute(Card.path(activity)).href();
        boolean invited = activity.admission() instanceof Admission.Invitation;
        return new PosterPage.Code(site.page(Card.path(activity) + "qr.png"), site.say("poster.code", address),
                site.say(invited ? "poster.read" : "poster.call"), site.say("poster.easy"), site.say("poster.or"),
                address.replaceFirst("^https?://", ""));
    }
}
