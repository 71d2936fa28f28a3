package quancheng.site.activities;

import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;

/**
 * The exact word on places as of rendering, with what a small script needs to bring it up to date from
 * {@code availability.json}: one sentence for each coarse state, # for the number.
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
        String plenty = counted ? site.say("live.plenty") : site.say("seat.plenty");
        String few = counted ? site.say("live.few") : site.say("seat.few");
        String waitlist = site.say("live.waitlist");
        String full = site.say("live.full");
        String now = switch (availability.state()) {
            case PLENTY -> plenty;
            case FEW -> few;
            case WAITLIST -> waitlist;
            case FULL, NOT_OPEN_YET, CLOSED, CANCELLED, INVITATION -> full;
        };
        return new Live(now.replace("#", String.valueOf(availability.places().orElse(0))), site.file("data/availability.json"),
                activity.id().value(), plenty, few, waits(activity) ? waitlist : null, full);
    }

    private static boolean waits(Activity activity) {
        return activity.admission() instanceof Admission.Open open && open.waitlist();
    }
}
