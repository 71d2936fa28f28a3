package quancheng.site.desk;

import java.util.List;
import java.util.Locale;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.signups.Notice;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeProblem;

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

    /** What is on today. @param whole she may import the programme, and read the log */
    public byte[] today(Language language, Today today, boolean whole) {
        return Part.bytes(JtetodayGenerated::render, new TodayViews(Site.of(config, language), today).view(whole));
    }

    /** The list of activities. @param whole she may import the programme */
    public byte[] activities(Language language, ActivityQuery query, List<Standing> all, boolean whole) {
        return Part.bytes(JteactivitiesGenerated::render, new ActivitiesViews(Site.of(config, language), query, all).view(whole));
    }

    /** One activity. @param unit she writes for her own unit only */
    public byte[] activity(Language language, Subject subject, ActivityForm form, boolean unit) {
        return Part.bytes(JteactivityGenerated::render, new ActivityViews(Site.of(config, language), form).of(subject, unit));
    }

    /** The form of a new activity. @param unit she writes for her own unit only */
    public byte[] fresh(Language language, ActivityForm form, boolean unit) {
        return Part.bytes(JteactivityGenerated::render, new ActivityViews(Site.of(config, language), form).fresh(unit));
    }

    /** The question before an activity is cancelled, with how many it concerns. */
    public byte[] cancel(Language language, Subject subject) {
        Site site = Site.of(config, language);
        var activity = subject.standing().activity();
        String id = activity.id().value();
        return Part.bytes(JtecancelGenerated::render, new CancelView(new Link(site.say("desk.cancel.back"), DeskLinks.to("activities", id)),
                site.say("desk.cancel.title", activity.title()), site.dates().when(activity),
                site.say("desk.cancel.told", subject.parties() + subject.line().size(), subject.people() + subject.waitingPeople()),
                site.say("desk.cancel.warning"), DeskLinks.to("activities", id, "cancel"), String.valueOf(activity.revision()),
                site.say("desk.cancel.send")));
    }

    /** Where the programme is brought in. */
    public byte[] importing(Language language) {
        return imported(new ImportViews(Site.of(config, language)).empty());
    }

    public byte[] importWrong(Language language, List<ProgrammeProblem> problems) {
        return imported(new ImportViews(Site.of(config, language)).wrong(problems));
    }

    /** @param done it has happened; otherwise it is what would */
    public byte[] imported(Language language, boolean done, List<Activity> added, List<Edited> changed, int unchanged) {
        return imported(new ImportViews(Site.of(config, language)).plan(done, added, changed, unchanged));
    }

    public byte[] importUnfinished(Language language, int written) {
        return imported(new ImportViews(Site.of(config, language)).unfinished(written));
    }

    private static byte[] imported(ImportView view) {
        return Part.bytes(JteimportingGenerated::render, view);
    }

    /** Why there is nothing to see. */
    public byte[] notice(Language language, Notice notice) {
        Site site = Site.of(config, language);
        String key = "desk.notice." + notice.name().toLowerCase(Locale.ROOT);
        return Part.bytes(JtenoticeGenerated::render, new NoticeView(site.say(key), site.say(key + ".line")));
    }
}
