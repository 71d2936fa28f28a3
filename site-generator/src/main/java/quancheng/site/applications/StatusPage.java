package quancheng.site.applications;

import java.util.List;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.site.forms.FormState;

/** {@code posts/status/}: the link and four digits that open an application; the link's token comes out of the fragment, or is pasted. */
record StatusPage(List<Problem> problems, String title, String lede, SafeUrl action, List<Hidden> hidden, TextField token, TextField last4,
                  String send, String lost, String help) {

    static StatusPage of(Site site, FormState state) {
        return new StatusPage(Problem.of(site, state, List.of("find", "token", "last4")), site.say("status.title"), site.say("status.lede"),
                site.api("posts/status"), List.of(new Hidden("lang", site.language().code())),
                TextField.of(site, "token", "status.token", TextField.Kind.WORDS, state),
                TextField.of(site, "last4", "find.last4", TextField.Kind.LAST4, state), site.say("status.send"), site.say("status.lost"),
                site.say("status.help"));
    }
}
