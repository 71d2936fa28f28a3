package quancheng.site.roster;

import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.forms.FormState;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;

/** What the desk shows of who comes, as UTF-8 bytes of an HTML fragment, and the table its files are made of. */
public final class RosterDesk {

    private final SiteConfig config;

    public RosterDesk(SiteConfig config) {
        this.config = config;
    }

    /** @param form what she asked for when something was missing @param done what just happened, a word of {@code roster.done}; empty where nothing did */
    public byte[] page(Language language, Roster roster, RosterQuery query, FormState form, Custody custody, String done) {
        return Part.bytes(JterosterGenerated::render, new RosterViews(Site.of(config, language), roster, query, custody).view(form, done));
    }

    /** The sheet for the door; last four digits only. */
    public byte[] sheet(Language language, Roster roster, Stamp stamp) {
        return Part.bytes(JtesheetGenerated::render, new SheetViews(Site.of(config, language), roster).view(stamp));
    }

    /** In Chinese whoever asks: it is read by whoever stands at the door. */
    public RosterTable table(Roster roster, Phones phones, Stamp stamp) {
        return new RosterTables(Site.of(config, Language.ZH), roster, phones).table(stamp);
    }

    /** What a file of it is called, without its ending; a confidential activity's says nothing of it. */
    public String fileName(Roster roster) {
        var activity = roster.activity();
        return Site.of(config, Language.ZH).say("roster.file", activity.id(), activity.confidential() ? "" : "-" + activity.title());
    }
}
