package quancheng.site.signups;

import java.util.ArrayList;
import java.util.List;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.Site;
import quancheng.store.activities.Children;

/** What is agreed to by itself: needs, which tell something of a body (PIPL 29), and children under fourteen (PIPL 31). */
final class Separate {

    private Separate() {
    }

    /** Never ticked beforehand. */
    static List<Choice> boxes(Site site, Children children, FormState state) {
        List<Choice> boxes = new ArrayList<>(List.of(box(site, "needsConsent", state)));
        if (children.mayBeUnderFourteen()) {
            boxes.add(box(site, "guardianConsent", state));
        }
        return boxes;
    }

    static Choice needs(Site site, FormState state) {
        return box(site, "needsConsent", state);
    }

    static Choice guardian(Site site, FormState state) {
        return box(site, "guardianConsent", state);
    }

    /** Says which boxes the form had: who sends none is a program, which asks its user itself. */
    static Hidden shown(Children children) {
        return new Hidden("boxes", children.mayBeUnderFourteen() ? "needs guardian" : "needs");
    }

    private static Choice box(Site site, String name, FormState state) {
        String key = "form." + name;
        return new Choice(name, site.say(key + ".legend"), site.say(key + ".why"), false,
                List.of(new Choice.Option(name + "-yes", "yes", site.say(key), state.has(name, "yes"))), site.say("form.error"), state.error(name));
    }
}
