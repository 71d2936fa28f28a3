package quancheng.site.offers;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.forms.Hidden;
import quancheng.site.layout.Part;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;

/** Puts the look at the whole offer together. */
final class CheckParts {

    private final Site site;
    private final Draft draft;
    private final OfferRows rows;

    CheckParts(Site site, Draft draft) {
        this.site = site;
        this.draft = draft;
        this.rows = new OfferRows(site, draft.state());
    }

    CheckPage page() {
        int wrong = draft.state().errors().size();
        return new CheckPage(Progress.at(site, Step.CHECK), wrong == 0 ? "" : site.texts().count("offer.wrong", wrong), site.say("offer.title.check"),
                site.say(wrong == 0 ? "offer.lede.check" : "offer.lede.wrong"), draft.checked().map(this::look), site.say("offer.look"), site.say("look.whole"), sections(),
                List.copyOf(draft.warnings().values()), site.say("offer.warnings"), site.api("posts/manage/submit"), site.api("posts/manage/draft"),
                hidden(), wrong == 0 ? site.say("offer.submit") : "",
                site.say("offer.submit.next"), site.say("offer.save"), site.say("offer.kept"));
    }

    private List<Hidden> hidden() {
        return Stream.concat(Stream.of(new Hidden("lang", site.language().code()), new Hidden("token", draft.link())), Hidden.stamp(draft.state()).stream()).toList();
    }

    private List<CheckPage.Section> sections() {
        return Arrays.stream(Step.values()).filter(step -> step != Step.CHECK).map(step -> new CheckPage.Section("s-" + step.slug(), new SafeUrl("#s-" + step.slug()),
                site.say("offer.step." + step.slug()), rows.of(step), draft.state().errors().entrySet().stream()
                .filter(error -> Step.asking(error.getKey()) == step).map(error -> site.say("offer.error", name(error.getKey()), error.getValue())).toList(),
                step.fields().stream().map(field -> Lints.of(site, field, draft.findings())).filter(lints -> !lints.lines().isEmpty()).toList(),
                step.slug(), site.say("offer.edit", site.say("offer.step." + step.slug())))).toList();
    }

    /** What the form calls a field. */
    private String name(String field) {
        return site.texts().knows("offer." + field) ? site.say("offer." + field).replaceFirst("[（(].*[）)]$", "").strip() : site.say("offer.hours");
    }

    private Content look(Draft.Checked checked) {
        return Part.of(JtelookGenerated::render, Look.of(site, checked.offer(), checked.floor()));
    }
}
