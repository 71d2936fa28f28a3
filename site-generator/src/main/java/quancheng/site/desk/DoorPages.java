package quancheng.site.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.activities.Words;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.signups.SignupCode;

/** The views of check-in, as UTF-8 bytes of an HTML fragment. */
public final class DoorPages {

    private static final Asset SCAN = Asset.svg("icons/scan");

    private final SiteConfig config;

    public DoorPages(SiteConfig config) {
        this.config = config;
    }

    /** Where she may stand. @param meant the door that {@code code} opens, if any */
    public byte[] doors(Language language, List<Activity> hers, Optional<Activity> meant, String code, Instant now) {
        Site site = Site.of(config, language);
        return Part.bytes(JtedoorsGenerated::render, new DoorsView(site.say("desk.nav.checkins"), site.say("door.lede"),
                meant.map(activity -> new Link(site.say("door.meant", Words.title(site, activity).text()), door(activity).with("code", code))),
                Optional.of(site.say("door.notmine")).filter(said -> !code.isEmpty() && meant.isEmpty()),
                hers.stream().map(activity -> new DoorsView.Door(new Link(Words.title(site, activity).text(), door(activity)), when(site, activity, now),
                        Optional.of(new Tag("t a", site.say("door.today"))).filter(tag -> isToday(activity, now)))).toList(), site.say("door.nothing")));
    }

    /** The door of one activity. @param roster she may have the roster too */
    public byte[] door(Language language, Activity activity, boolean roster, Instant now) {
        Site site = Site.of(config, language);
        return Part.bytes(JtedoorGenerated::render, new DoorView(path(activity), SignupCode.prefix(activity.id()), site.file(ShellPage.DECODER_PATH),
                site.page(ShellPage.WORKER_PATH), new Link(site.say("desk.nav.checkins"), DeskLinks.to("checkins")), Words.title(site, activity).text(),
                site.say("door.when", when(site, activity, now), Words.venue(site, activity).text()),
                new DoorView.Arrived(site.say("door.arrived"), Stream.of("came", "coming", "walkIns", "free").map(head -> site.say("door.head." + head)).toList()),
                new DoorView.Scan(SCAN, site.say("door.scan"), site.say("door.scan.close")),
                new DoorView.Typed(site.say("door.type"), site.say("door.send")), new DoorView.Recent(site.say("door.recent"), site.say("door.recent.nobody")),
                new DoorView.Everybody(site.say("door.everybody"), site.say("door.everybody.find")),
                new DoorView.WalkIn(site.say("door.walkin"), site.say("door.walkin.people"), site.say("door.walkin.send"), site.say("door.walkin.note")),
                Optional.of(new Link(site.say("door.roster"), DeskLinks.to("activities", activity.id().value(), "roster"))).filter(link -> roster),
                new DoorWords(config, language).forTheScript().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(word -> new DoorView.Word(word.getKey(), word.getValue())).toList()));
    }

    private static SafeUrl door(Activity activity) {
        return DeskLinks.to("activities", activity.id().value(), "door");
    }

    private static String path(Activity activity) {
        return "/activities/" + activity.id().value() + "/door";
    }

    private static String when(Site site, Activity activity, Instant now) {
        return isToday(activity, now) ? site.say("door.today-at", site.dates().hours(activity)) : site.dates().when(activity);
    }

    private static boolean isToday(Activity activity, Instant now) {
        return activity.day().equals(LocalDate.ofInstant(now, Activity.ZONE));
    }
}
