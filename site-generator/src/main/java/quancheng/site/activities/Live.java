package quancheng.site.activities;

import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;

/**
 * The coarse word on places, true without any script; and what a small script needs to say the number instead, which only
 * {@code availability.json} knows: one sentence for each state, # for the number. A seat taken changes that file and no page.
 *
 * @param source null where the script has nothing to ask
 */
public record Live(String words, SafeUrl source, String id, String plenty, String few, String waitlist, String full) {

    public static Live of(Site site, Activity activity, Availability availability) {
        Availability.State state = availability.state();
        boolean moving = switch (state) {
            case PLENTY, FEW, WAITLIST, FULL -> true;
            case NOT_OPEN_YET, CLOSED, CANCELLED, INVITATION -> false;
        };
        return moving ? moving(site, activity, availability) : still(Seat.of(site, activity, availability).words());
    }

    private static Live still(String words) {
        return new Live(words, null, null, null, null, null, null);
    }

    private static Live moving(Site site, Activity activity, Availability availability) {
        boolean counted = availability.places().isPresent();
        return new Live(words(site, availability.state()), site.file("data/availability.json"), activity.id().value(),
                site.say(counted ? "live.plenty" : "seat.plenty"), site.say(counted ? "live.few" : "seat.few"),
                waits(activity) ? site.say("live.waitlist") : null, site.say("live.full"));
    }

    private static String words(Site site, Availability.State state) {
        return site.say(switch (state) {
            case PLENTY -> "seat.plenty";
            case FEW -> "seat.few";
            case WAITLIST -> "live.waitlist";
            case FULL, NOT_OPEN_YET, CLOSED, CANCELLED, INVITATION -> "live.full";
        });
    }

    private static boolean waits(Activity activity) {
        return activity.admission() instanceof Admission.Open open && open.waitlist();
    }
}
