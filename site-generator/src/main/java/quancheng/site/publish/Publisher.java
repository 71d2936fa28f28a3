package quancheng.site.publish;

import java.util.function.Supplier;
import quancheng.site.SiteData;

/**
 * Makes the site show the present state, however it was woken. Two publishers may overlap: whoever wrote something looks
 * again afterwards, so the last to write always wrote the present.
 */
public final class Publisher {

    /** Changes that go on and on wake the next publication anyway. */
    private static final int ROUNDS = 3;

    private final Supplier<SiteData> present;
    private final Site site;
    private final Publication publication;

    /** @param present reads everything anew, strongly consistent, whenever asked */
    public Publisher(Supplier<SiteData> present, Site site, Shelf shelf) {
        this.present = present;
        this.site = site;
        this.publication = new Publication(shelf);
    }

    public synchronized Published publish() {
        var data = present.get();
        var done = publication.publish(site.pages(data), data.unsaid());
        for (int round = 1; round < ROUNDS && !done.changedNothing(); round++) {
            var now = present.get();
            if (now.equals(data)) {
                break;
            }
            data = now;
            done = done.and(publication.publish(site.pages(data), data.unsaid()));
        }
        return done;
    }

    /** Looks at everything and writes nothing: what is made at the first look is made then. */
    void look() {
        present.get();
        publication.look();
    }

    /** Publishes without trusting anything remembered: heals whatever happened to the shelf. */
    public synchronized Published heal() {
        publication.forget();
        return publish();
    }
}
