package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;

/** What a voice is answered: thanks, or the form again with what is wrong. */
record VoicePage(Link back, List<Problem> problems, String heading, Phrase project, String line, Optional<VoiceForm> form) {
}
