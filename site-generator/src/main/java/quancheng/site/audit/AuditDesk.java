package quancheng.site.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.store.audit.SealedLine;

/** What the desk shows of the audit log, as UTF-8 bytes of an HTML fragment. */
public final class AuditDesk {

    private final SiteConfig config;

    public AuditDesk(SiteConfig config) {
        this.config = config;
    }

    /** @param all of the month, the newest first @param broken those that are not as they were written @param titles of activities, by id */
    public byte[] page(Language language, AuditQuery query, List<SealedLine> all, Set<SealedLine> broken, Map<String, String> titles) {
        return Part.bytes(JteauditGenerated::render, new AuditViews(Site.of(config, language), query, all, broken, titles).view());
    }
}
