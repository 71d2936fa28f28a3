package quancheng.site.desk;

import java.util.List;
import java.util.Locale;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.signups.Notice;

/** The views every part of the desk shares, as UTF-8 bytes of an HTML fragment. */
public final class DeskPages {

    private final SiteConfig config;

    public DeskPages(SiteConfig config) {
        this.config = config;
    }

    /** The frame: who is signed in, and where she may go. */
    public byte[] session(Language language, Who who, List<Place> places) {
        Site site = Site.of(config, language);
        String scope = who.unit().isEmpty() ? site.say("desk.role." + who.role()) : who.unit();
        return Part.bytes(JtesessionGenerated::render, new Session(who.name(), scope, places.stream()
                .map(place -> new Session.Way(place.icon, site.say(place.key()), DeskLinks.to(place.path()))).toList()));
    }

    /** Why there is nothing to see. */
    public byte[] notice(Language language, Notice notice) {
        Site site = Site.of(config, language);
        String key = "desk.notice." + notice.name().toLowerCase(Locale.ROOT);
        return Part.bytes(JtenoticeGenerated::render, new NoticeView(site.say(key), site.say(key + ".line")));
    }
}
