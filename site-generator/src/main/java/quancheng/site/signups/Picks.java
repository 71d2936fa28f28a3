package quancheng.site.signups;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.forms.FormState;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;

/** The activities of the form for several, day by day. */
final class Picks {

    private Picks() {
    }

    static List<SignupForm.Pick> of(Site site, List<Activity> offered, FormState state) {
        return offered.stream().collect(Collectors.groupingBy(Activity::day, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(day -> new SignupForm.Pick(site.dates().day(day.getKey()),
                        day.getValue().stream().map(activity -> option(site, activity, state)).toList()))
                .toList();
    }

    private static SignupForm.Option option(Site site, Activity activity, FormState state) {
        Phrase title = Words.title(site, activity);
        String id = activity.id().value();
        String where = activity.online() ? site.say("place.online") : Words.district(site, activity.district());
        return new SignupForm.Option("activity-" + id, id, title.text(), title.lang(),
                site.say("pick.details", site.dates().hours(activity), where), state.has("activity", id));
    }
}
