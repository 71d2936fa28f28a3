package quancheng.functions.signups;

import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;
import quancheng.store.signups.Signup.State;
import quancheng.store.signups.SignupCode;
import quancheng.store.signups.Signups;
import quancheng.store.signups.Waitlists;

/** Finds a signup for its owner: by code and the last four digits of her phone, or by her signed link. Every mismatch looks alike. */
public final class FindSignup {

    private final Activities activities;
    private final Signups signups;
    private final Waitlists waitlists;
    private final ManageLinks links;

    public FindSignup(Activities activities, Signups signups, Waitlists waitlists, ManageLinks links) {
        this.activities = activities;
        this.signups = signups;
        this.waitlists = waitlists;
        this.links = links;
    }

    /** @param position her true place in line now, from 1; 0 where she does not wait */
    public record Found(Activity activity, Signup signup, int position) {
    }

    public Optional<Found> byCode(Patience patience, String code, String last4) {
        return SignupCode.parse(code).flatMap(parsed -> signups.find(patience, parsed).stream()
                .filter(signup -> signup.phone().last4().equals(last4.strip())).findFirst())
                .flatMap(signup -> found(patience, signup));
    }

    public Optional<Found> byToken(Patience patience, String token) {
        return links.read(token).flatMap(link -> signups.find(patience, link.activity(), link.signup())
                .filter(link::opens)).flatMap(signup -> found(patience, signup));
    }

    /** The same signup as it is after a change. */
    public Found again(Patience patience, Activity activity, Signup signup) {
        return new Found(activity, signup, position(patience, signup));
    }

    private Optional<Found> found(Patience patience, Signup signup) {
        return activities.find(patience, signup.activity())
                .map(activity -> new Found(activity, signup, position(patience, signup)));
    }

    private int position(Patience patience, Signup signup) {
        return signup.state() instanceof State.Waiting waiting
                ? waitlists.ahead(patience, signup.activity(), waiting.ticket()) + 1 : 0;
    }
}
