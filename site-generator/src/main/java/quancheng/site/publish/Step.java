package quancheng.site.publish;

import java.util.regex.Pattern;
import quancheng.site.Page;

/**
 * The order of writing. What a page needs lies there before the page, and what points at it comes after it: nobody who
 * starts at the home page is ever led to a page that is not there yet.
 */
enum Step {
    ASSET, BESIDE_A_PAGE, PAGE, LIST, HOME, OVERVIEW;

    private static final Pattern PAGE_OF_ONE = Pattern.compile("(en/)?(activities|posts|projects)/[^/]+/(poster/)?");

    static Step of(Page page) {
        return page.type().equals(Page.HTML) ? ofHtml(page.path()) : ofFile(page.path());
    }

    private static Step ofHtml(String path) {
        if (path.isEmpty()) {
            return HOME;
        }
        return PAGE_OF_ONE.matcher(path).matches() ? PAGE : LIST;
    }

    /** Feeds, sitemap and data name many pages; a calendar file or a picture stands beside one. */
    private static Step ofFile(String path) {
        if (path.startsWith("assets/")) {
            return ASSET;
        }
        return path.contains("activities/") || path.endsWith("/qr.png") || path.startsWith("projects/photos/") ? BESIDE_A_PAGE : OVERVIEW;
    }
}
