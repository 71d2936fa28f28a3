package quancheng.site.posts;

import java.util.List;
import quancheng.site.Language;
import quancheng.site.SiteData;

/** Every post as it stands today, looked at once for both languages, the home page and the feeds. */
public final class Openings {

    private final List<Opening> all;
    private final List<Opening> open;

    public Openings(SiteData data) {
        all = data.posts().stream().map(posting -> Opening.of(posting, data.today()))
                .filter(opening -> opening.isRemembered(data.today())).toList();
        open = all.stream().filter(Opening::isOpen).toList();
    }

    /** Those with a page, the newest first. */
    List<Opening> all() {
        return all;
    }

    /** Those that can be answered today, the newest first. */
    public List<Opening> open() {
        return open;
    }

    /** True of the page of a post that is paused or closed, in whichever language. */
    public boolean isGone(String path) {
        return all.stream().anyMatch(opening -> !opening.isOpen() && (path.equals(opening.path()) || path.equals(Language.EN.prefix() + opening.path())));
    }
}
