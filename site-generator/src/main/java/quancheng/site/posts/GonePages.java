package quancheng.site.posts;

import java.util.Comparator;
import java.util.List;
import quancheng.site.Page;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Slug;
import quancheng.store.posts.rules.SchoolHours;

/** Makes the page of a post that is paused or closed: what became of it, and what is open near it. No search engine keeps it. */
final class GonePages {

    private static final int OTHERS = 4;

    private GonePages() {
    }

    static Page of(Site site, Openings openings, Opening gone) {
        List<Opening> others = openings.open().stream()
                .sorted(Comparator.comparingInt((Opening other) -> likeness(gone.offer(), other.offer())).reversed()).limit(OTHERS).toList();
        return Frame.page(site, gone.path(), List.of(gone, others), () -> {
            GonePage page = page(site, gone, others);
            return Document.closed(Document.Reader.UNLISTED, gone.path(), site.say("posts.head", site.say("posts.gone.head", page.state(), page.title().text())),
                    Style.GONE, Part.of(JtegoneGenerated::render, page));
        });
    }

    /** Near counts most: the way to work decides. */
    private static int likeness(Offer gone, Offer other) {
        return (gone.place().area().equals(other.place().area()) ? 3 : 0)
                + (gone.place().mode().fromHome() && other.place().mode().fromHome() ? 3 : 0)
                + (gone.category() == other.category() ? 2 : 0)
                + (SchoolHours.isSafe(other.hours()) ? 1 : 0);
    }

    /** Of a post that was taken down nothing is repeated: it may have been a fraud. */
    private static GonePage page(Site site, Opening gone, List<Opening> others) {
        boolean removed = gone.state() == PostState.REMOVED;
        Phrase nothing = new Phrase("", "");
        return new GonePage(new Link(site.say("posts.back"), site.page(Listing.ROOT)), Labels.one(site, "state", gone.state()),
                removed ? new Phrase(site.say("posts.gone.removed.title"), "") : Words.chinese(site, gone.offer().title()),
                removed ? nothing : Words.chinese(site, gone.offer().employer()), why(site, gone), site.say("posts.gone.others"),
                others.stream().map(other -> Card.of(site, other)).toList(), new Link(site.say("posts.gone.all"), site.page(Listing.ROOT)));
    }

    private static String why(Site site, Opening gone) {
        return gone.state() == PostState.PAUSED
                ? site.say("posts.gone.paused." + gone.post().paused().map(Slug::slug).orElseThrow())
                : site.say("posts.gone." + gone.state().slug(), site.dates().date(gone.offer().validUntil()));
    }
}
