package quancheng.site.activities;

import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;

/** How things stand, in one coarse word: no number, so that a list need not change with every signup. */
public record Seat(String tone, String words) {

    public static Seat of(Site site, Activity activity, Availability availability) {
        return new Seat(availability.state().left(), words(site, activity, availability.state()));
    }

    private static String words(Site site, Activity activity, Availability.State state) {
        return switch (state) {
            case PLENTY -> site.say("seat.plenty");
            case FEW -> site.say("seat.few");
            case WAITLIST -> site.say("seat.waitlist");
            case FULL -> site.say("seat.full");
            case NOT_OPEN_YET -> opens(site, activity);
            case CLOSED -> site.say("seat.closed");
            case CANCELLED -> site.say("seat.cancelled");
            case INVITATION -> site.say("seat.invitation");
        };
    }

    private static String opens(Site site, Activity activity) {
        return switch (activity.admission()) {
            case Admission.Open open -> site.say("seat.opens", site.dates().moment(open.opensAt()));
            case Admission.Invitation() -> site.say("seat.invitation");
        };
    }
}
