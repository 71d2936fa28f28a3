package quancheng.site.signups;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Trap;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Children;

/** Puts the signup forms together. */
final class FormParts {

    static final String ID = "signup";

    private FormParts() {
    }

    static SignupForm one(Site site, Activity activity, Admission.Open open, Availability availability, FormState state) {
        boolean waiting = availability.state() == Availability.State.WAITLIST;
        var hidden = new ArrayList<>(hidden(site, state));
        hidden.addAll(Hidden.stamp(state));
        hidden.add(new Hidden("activity", activity.id().value()));
        hidden.add(Separate.shown(activity.children()));
        return new SignupForm(site.say(waiting ? "form.wait" : "form.signup"), site.say("form.minute"),
                waiting ? site.say("waitlist.rule") : "", site.api("signups"), hidden, List.of(),
                asked(site, new Kind(activity.confidential(), open.maxParty(), activity.children(), waiting), state));
    }

    static SignupForm several(Site site, List<Activity> offered, FormState state) {
        var hidden = new ArrayList<>(hidden(site, state));
        hidden.addAll(Hidden.stamp(state));
        hidden.add(Separate.shown(welcoming(offered)));
        return new SignupForm(site.say("form.several"), site.say("form.minute"), "", site.api("signups"), hidden,
                Picks.of(site, offered, state), asked(site, new Kind(false, mostOf(offered), welcoming(offered), false), state));
    }

    /** What the questions depend on, apart from what was answered. */
    private record Kind(boolean alias, int maxParty, Children children, boolean waiting) {
    }

    private static SignupForm.Asked asked(Site site, Kind kind, FormState state) {
        return state.equals(FormState.EMPTY)
                ? site.kept().get(kind, () -> SignupForm.Asked.untouched(questions(site, kind, state)))
                : SignupForm.Asked.of(questions(site, kind, state));
    }

    private static SignupForm.Questions questions(Site site, Kind kind, FormState state) {
        return new SignupForm.Questions(TextField.of(site, "name", kind.alias() ? "form.alias" : "form.name", TextField.Kind.NAME, state),
                TextField.of(site, "phone", "form.phone", TextField.Kind.PHONE, state), Party.of(site, kind.maxParty(), kind.children(), state),
                needs(site, state), Separate.boxes(site, kind.children(), state),
                new Link(site.say("form.consent.notice"), site.page("privacy/")), consent(site, state), clash(site, state), Trap.of(site),
                site.say(kind.waiting() ? "form.send.wait" : "form.send"));
    }

    /** Ids of the fields, for the links of the error box; the form itself first. */
    static List<String> ids(SignupForm form) {
        return Stream.of(Stream.of(ID), form.pick().stream().flatMap(day -> day.options().stream()).map(SignupForm.Option::id).limit(1),
                Stream.of("name", "phone"), form.asked().questions().party().ids().stream(), Stream.of("needs-wheelchair"), form.asked().questions().separate().stream().map(box -> box.name() + "-yes"),
                Stream.of("consent-yes"),
                form.asked().questions().clash().stream().map(choice -> "clash-accept")).flatMap(ids -> ids).toList();
    }

    private static int mostOf(List<Activity> offered) {
        return offered.stream().map(Activity::admission)
                .mapToInt(admission -> admission instanceof Admission.Open open ? open.maxParty() : 1).max().orElse(1);
    }

    private static Children welcoming(List<Activity> offered) {
        return offered.stream().anyMatch(activity -> activity.children().mayCome())
                ? new Children(Children.Rule.WELCOME, 0, 17) : Children.NONE;
    }

    private static List<Hidden> hidden(Site site, FormState state) {
        return List.of(new Hidden("lang", site.language().code()), new Hidden("key", state.value("key")));
    }

    static Choice needs(Site site, FormState state) {
        List<Choice.Option> options = Stream.of("wheelchair", "sign", "nursing")
                .map(need -> option(site, "needs", need, "form.needs." + need, state)).toList();
        return boxes(site, "needs", site.say("form.needs"), options, state);
    }

    private static Choice consent(Site site, FormState state) {
        return boxes(site, "consent", site.say("form.consent.legend"), List.of(option(site, "consent", "yes", "form.consent", state)), state);
    }

    /** Asked only once two of the chosen activities overlap. */
    private static List<Choice> clash(Site site, FormState state) {
        boolean asked = !state.error("clash").isEmpty() || state.has("clash", "accept");
        return asked ? List.of(boxes(site, "clash", site.say("form.clash.legend"), List.of(option(site, "clash", "accept", "form.clash", state)), state)) : List.of();
    }

    private static Choice.Option option(Site site, String name, String value, String text, FormState state) {
        return new Choice.Option(name + "-" + value, value, site.say(text), state.has(name, value));
    }

    private static Choice boxes(Site site, String name, String legend, List<Choice.Option> options, FormState state) {
        return new Choice(name, legend, "", false, options, site.say("form.error"), state.error(name));
    }
}
