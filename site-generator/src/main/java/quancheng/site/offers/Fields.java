package quancheng.site.offers;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.JtechoiceGenerated;
import quancheng.site.forms.JteselectGenerated;
import quancheng.site.forms.JtetextGenerated;
import quancheng.site.forms.JteweekGenerated;
import quancheng.site.forms.Select;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Week;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.store.posts.Slug;

/** The fields of a step, one after another, and the ids errors can point to. */
final class Fields {

    final Site site;
    final Draft draft;
    final List<Content> parts = new ArrayList<>();
    final List<String> ids = new ArrayList<>(List.of("offer"));

    Fields(Site site, Draft draft) {
        this.site = site;
        this.draft = draft;
    }

    private FormState state() {
        return draft.state();
    }

    /** A line or an area, followed by what is to be said of its wording. */
    Fields text(String name, TextField.Kind kind) {
        ids.add(name);
        parts.add(Part.of(JtetextGenerated::render, TextField.of(site, name, "offer." + name, kind, state())));
        Lints lints = Lints.of(site, name, draft.findings());
        if (!lints.lines().isEmpty()) {
            parts.add(Part.of(JtelintGenerated::render, lints));
        }
        return this;
    }

    /** One of a few. */
    <E extends Enum<E> & Slug> Fields pills(String name, Class<E> list, String words) {
        return choice(name, list, words, true);
    }

    /** Any of a few. */
    <E extends Enum<E> & Slug> Fields boxes(String name, Class<E> list, String words) {
        return choice(name, list, words, false);
    }

    private <E extends Enum<E> & Slug> Fields choice(String name, Class<E> list, String words, boolean one) {
        List<Choice.Option> options = Arrays.stream(list.getEnumConstants()).map(word -> new Choice.Option(name + "-" + word.slug(), word.slug(),
                site.say(words + word.slug()), state().has(name, word.slug()))).toList();
        ids.add(options.getFirst().id());
        parts.add(Part.of(JtechoiceGenerated::render, new Choice(name, site.say("offer." + name), site.say("offer." + name + ".hint"), one, options,
                site.say("form.error"), state().error(name))));
        return this;
    }

    <E extends Enum<E> & Slug> Fields select(String name, Class<E> list, String words) {
        return select(name, Arrays.stream(list.getEnumConstants()).map(word -> option(name, word.slug(), site.say(words + word.slug()))));
    }

    Fields select(String name, Stream<Choice.Option> options) {
        ids.add(name);
        parts.add(Part.of(JteselectGenerated::render, new Select(name, site.say("offer." + name), site.say("offer." + name + ".hint"),
                site.say("offer.select"), options.toList(), site.say("form.error"), state().error(name))));
        return this;
    }

    Choice.Option option(String name, String value, String label) {
        return new Choice.Option("", value, label, state().value(name).equals(value));
    }

    Fields week(FormState weekly, int stretches) {
        Week week = Week.of(site, "hours", "offer.hours", weekly, stretches);
        ids.addAll(week.ids());
        parts.add(Part.of(JteweekGenerated::render, week));
        return this;
    }

    Fields part(Content part) {
        parts.add(part);
        return this;
    }
}
