package quancheng.site.applications;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.Page;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.JtechoiceGenerated;
import quancheng.site.forms.JteselectGenerated;
import quancheng.site.forms.JtetextGenerated;
import quancheng.site.forms.Select;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Trap;
import quancheng.site.forms.Week;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Part;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.site.text.Weeks;
import quancheng.store.posts.Area;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.Experience;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.PostId;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.rules.Preset;

/** Puts the form that answers a post together. What it does not ask for: age, marriage, children, health, a photo, an identity number. */
public final class ApplyForms {

    static final String ID = "apply";
    /** Fields nobody has to fill in. */
    static final List<String> MORE = List.of("area", "experience", "gapNote", "message");
    private static final Asset FIT = Asset.file("js/fit.js");
    private static final String FIT_PATH = "assets/fit-" + FIT.fingerprint() + ".js";

    private final Site site;
    private final FormState state;

    private ApplyForms(Site site, FormState state) {
        this.site = site;
        this.state = state;
    }

    /** On the page of a post that can be answered; the page carries {@code Script.FORM}, which makes the form's key. */
    public static Content form(Site site, MotherPost post) {
        return Part.of(JteapplyGenerated::render, new ApplyForms(site, FormState.EMPTY).form(post, List.of()));
    }

    /** Shows the fit while hours are ticked; a file of its own, because pages that carry the form are small. */
    public static Page script() {
        return new Page(FIT_PATH, "text/javascript; charset=utf-8", FIT_PATH, FIT::bytes);
    }

    /** The same with everything typed, and what nobody has to say too. */
    static ApplyForm of(Site site, MotherPost post, FormState state) {
        var forms = new ApplyForms(site, state);
        return forms.form(post, forms.more());
    }

    /** The fields nobody has to fill in, to stand beside the answers that are looked at. */
    static List<Content> more(Site site, FormState state) {
        return new ApplyForms(site, state).more();
    }

    private ApplyForm form(MotherPost post, List<Content> more) {
        return new ApplyForm(site.say("apply"), site.say("apply.minute"), action(site, post.id()), hidden(), presets(),
                Week.of(site, "hours", "apply.own", state, 1), site.say("apply.own.open"), fit(post), field("name", TextField.Kind.NAME),
                field("phone", TextField.Kind.PHONE), box("share", "apply.share.legend", "apply.share"), contact(), more,
                new Choice("consent", site.say("apply.consent.legend"), "", false, List.of(new Choice.Option("consent-yes", "yes",
                        site.say("apply.consent", post.offer().employer()), state.has("consent", "yes"))), site.say("form.error"),
                        state.error("consent")), Trap.of(site), site.say("apply.send"), site.say("apply.never"));
    }

    private List<Content> more() {
        return List.of(Part.of(JteselectGenerated::render, area()), Part.of(JtechoiceGenerated::render, experience()),
                Part.of(JtetextGenerated::render, field("gapNote", TextField.Kind.WORDS)), Part.of(JtetextGenerated::render, field("message", TextField.Kind.AREA)));
    }

    static SafeUrl action(Site site, PostId post) {
        return site.api("posts/" + post + "/applications");
    }

    private List<Hidden> hidden() {
        var hidden = new ArrayList<>(List.of(new Hidden("lang", site.language().code()), new Hidden("key", state.value("key"))));
        hidden.addAll(Hidden.stamp(state));
        return hidden;
    }

    private Choice presets() {
        return new Choice("preset", site.say("apply.hours"), site.say("apply.hours.hint"), false, Preset.all().stream()
                .map(preset -> new Choice.Option("preset-" + preset.slug(), preset.slug(), said(preset), state.has("preset", preset.slug())))
                .toList(), site.say("form.error"), "");
    }

    private String said(Preset preset) {
        String name = site.language() == Language.ZH ? preset.chinese() : preset.english();
        return site.say("apply.preset", name, String.join(" ", Weeks.lines(site.texts(), site.dates(), preset.week())));
    }

    private ApplyForm.FitBox fit(MotherPost post) {
        return new ApplyForm.FitBox(post.offer().hours().shifts().stream().map(WeekGrid::toString).collect(Collectors.joining("|")),
                post.offer().hours().weeklyMinutes(), Preset.all().stream().map(preset -> preset.slug() + " " + preset.week())
                .collect(Collectors.joining("|")), site.say("apply.fit.live"), site.file(FIT_PATH));
    }

    private TextField field(String name, TextField.Kind kind) {
        return TextField.of(site, name, "apply." + name, kind, state);
    }

    private Choice box(String name, String legend, String text) {
        return new Choice(name, site.say(legend), "", false, List.of(new Choice.Option(name + "-yes", "yes", site.say(text), state.has(name, "yes"))),
                site.say("form.error"), state.error(name));
    }

    private Choice contact() {
        return new Choice("contactTime", site.say("apply.contact"), "", false, Arrays.stream(ContactSlot.values())
                .map(slot -> new Choice.Option("contactTime-" + slot.slug(), slot.slug(), SentRows.word(site, slot), state.has("contactTime", slot.slug())))
                .toList(), site.say("form.error"), state.error("contactTime"));
    }

    private Select area() {
        return new Select("area", site.say("apply.area"), site.say("apply.area.hint"), site.say("apply.area.none"), Area.all().stream()
                .map(area -> new Choice.Option("", area.slug(), site.language() == Language.ZH ? area.chinese() : area.english(),
                        state.value("area").equals(area.slug()))).toList(), site.say("form.error"), state.error("area"));
    }

    private Choice experience() {
        return new Choice("experience", site.say("apply.experience"), "", true, Arrays.stream(Experience.values())
                .map(it -> new Choice.Option("experience-" + it.slug(), it.slug(), SentRows.word(site, it), state.has("experience", it.slug())))
                .toList(), site.say("form.error"), state.error("experience"));
    }

    /** Ids of the fields, for the links of the error box; the form itself first. */
    static List<String> ids(ApplyForm form) {
        var ids = new ArrayList<>(List.of(ID));
        ids.addAll(form.own().ids());
        ids.addAll(Stream.of("name", "phone", "area", "gapNote", "message", "share-yes", "consent-yes").toList());
        ids.add("contactTime-" + ContactSlot.values()[0].slug());
        ids.add("experience-" + Experience.values()[0].slug());
        return ids;
    }
}
