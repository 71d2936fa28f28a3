package quancheng.site.projects;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.forms.Choice;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.TextField;
import quancheng.site.forms.Trap;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;

/** Two answers and a sentence. The sentence is for the unit and the federation; only counts are public. */
record VoiceForm(SafeUrl action, List<Hidden> hidden, Choice felt, TextField words, Content trap, String send) {

    /** Ids of what can be wrong, the form's own first. */
    static final List<String> IDS = List.of("voice", "felt-yes", "words");

    static VoiceForm of(Site site, String project, FormState state) {
        List<Choice.Option> options = Stream.of("yes", "no")
                .map(value -> new Choice.Option("felt-" + value, value, site.say("voice." + value), state.has("felt", value))).toList();
        return new VoiceForm(site.api("projects/" + project + "/voices"), Stream.concat(Stream.of(new Hidden("lang", site.language().code())), Hidden.stamp(state).stream()).toList(),
                new Choice("felt", site.say("voice.felt"), "", true, options, site.say("form.error"), state.error("felt")),
                TextField.of(site, "words", "voice.words", TextField.Kind.AREA, state), Trap.of(site), site.say("voice.send"));
    }
}
