package quancheng.site;

import java.util.ArrayList;
import java.util.List;

/** Every page for people, in both languages, rendered when asked for. */
public final class PublicPages {

    private PublicPages() {
    }

    public static List<Page> all(SiteConfig config, SiteData data) {
        return new ArrayList<>();
    }
}
