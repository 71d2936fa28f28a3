package quancheng.site.overview;

import java.time.Instant;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;

/** The overview at the desk, as UTF-8 bytes of an HTML fragment. */
public final class OverviewDesk {

    private final SiteConfig config;

    public OverviewDesk(SiteConfig config) {
        this.config = config;
    }

    public byte[] page(Language language, List<Tally> all, Instant now) {
        return Part.bytes(JteoverviewGenerated::render, new OverviewViews(Site.of(config, language), all).view(now));
    }
}
