package quancheng.site.desk;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.activities.Words;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;

/** What is said at a door: by the server, and by the page's script while there is none. */
public final class DoorWords {

    private final Site site;

    public DoorWords(SiteConfig config, Language language) {
        site = Site.of(config, language);
    }

    /** A code of another activity, which is named where it may be. */
    public String elsewhere(Optional<Activity> activity) {
        return activity.map(other -> site.say("door.elsewhere.named", site.dates().date(other.day()), Words.title(site, other).text()))
                .orElseGet(() -> site.say("door.elsewhere.other"));
    }

    /** By the name the script asks for; it puts numbers, names and times where a # stands. */
    Map<String, String> forTheScript() {
        return Stream.of("arrived", "already", "waiting", "cancelled", "several", "elsewhere", "unknown", "unchecked", "walked-in", "over", "taken-back",
                "people", "last4", "first", "kept", "admit", "undo", "check-in", "offline", "online", "unsent", "sending", "later", "count", "places",
                "camera-denied", "camera-none", "camera-on", "camera-read", "coming", "ring", "no-worker", "hm")
                .collect(Collectors.toMap(word -> word, word -> site.say("door.say." + word)));
    }
}
