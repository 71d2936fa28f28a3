package quancheng.site.layout;

import java.util.List;
import quancheng.site.Page;
import quancheng.site.SiteConfig;

/**
 * The picture beside a shared link: springs, hills, the name, 1,200 by 630 dots, without a year or a date. Drawn from
 * {@code hero.svg} and {@code wordmark.svg}; only who shares a link ever fetches it.
 */
public final class ShareCard {

    private static final Asset PICTURE = Asset.png("share");
    private static final String PATH = "assets/share-" + PICTURE.fingerprint() + ".png";

    private ShareCard() {
    }

    public static Page file() {
        return new Page(PATH, "image/png", List.of(PATH), PICTURE::bytes);
    }

    static SafeUrl address(SiteConfig config) {
        return new SafeUrl(config.address(PATH));
    }
}
