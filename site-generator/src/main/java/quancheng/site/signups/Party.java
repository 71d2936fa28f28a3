package quancheng.site.signups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Site;
import quancheng.store.activities.Children;

/**
 * How many come: pills where few enough fit, a number to type where not, nothing to ask where only one may come.
 *
 * @param hidden answers that are not asked for, because there is only one
 */
record Party(List<Choice> choices, List<TextField> numbers, List<Hidden> hidden) {

    private static final int MOST_PILLS = 8;

    static Party of(Site site, int maxParty, Children children, FormState state) {
        boolean needsChild = children.rule() == Children.Rule.REQUIRED;
        int mostChildren = children.mayCome() ? maxParty - 1 : 0;
        var party = new Party(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        party.ask(site, "adults", 1, Math.max(1, needsChild ? maxParty - 1 : maxParty), state);
        party.ask(site, "children", needsChild ? Math.min(1, mostChildren) : 0, mostChildren, state);
        return party;
    }

    private void ask(Site site, String name, int least, int most, FormState state) {
        if (least == most) {
            hidden.add(new Hidden(name, String.valueOf(least)));
        } else if (most - least < MOST_PILLS) {
            choices.add(pills(site, name, least, most, state));
        } else {
            numbers.add(number(site, name, least, state));
        }
    }

    private static Choice pills(Site site, String name, int least, int most, FormState state) {
        String chosen = Optional.of(state.value(name)).filter(value -> !value.isBlank()).orElse(String.valueOf(least));
        List<Choice.Option> options = IntStream.rangeClosed(least, most)
                .mapToObj(count -> new Choice.Option(name + "-" + count, String.valueOf(count), label(site, name, count),
                        chosen.equals(String.valueOf(count)))).toList();
        return new Choice(name, site.say("form." + name), site.say("form." + name + ".hint"), true, options,
                site.say("form.error"), state.error(name));
    }

    private static TextField number(Site site, String name, int least, FormState state) {
        TextField field = TextField.of(site, name, "form." + name, TextField.Kind.COUNT, state);
        return field.value().isBlank()
                ? new TextField(name, field.label(), field.hint(), field.kind(), String.valueOf(least), field.errorWord(), field.error())
                : field;
    }

    private static String label(Site site, String name, int count) {
        return count == 0 ? site.say("form.children.none") : site.say("form." + name + ".count", count);
    }

    List<String> ids() {
        var ids = new ArrayList<String>();
        choices.forEach(choice -> ids.add(choice.options().getFirst().id()));
        numbers.forEach(number -> ids.add(number.name()));
        return ids;
    }
}
