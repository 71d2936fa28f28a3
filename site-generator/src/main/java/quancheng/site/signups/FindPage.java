package quancheng.site.signups;

import java.util.List;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;

/** {@code /my/}: the code and four digits that find a signup. @param staff shown to who came here by scanning a code: perhaps she keeps the door */
record FindPage(List<Problem> problems, String title, String lede, SafeUrl action, List<Hidden> hidden, TextField code, TextField last4,
                String send, Link staff, String lost, String help) {

    static FindPage of(Site site, FormState state) {
        return new FindPage(Problem.of(site, state, List.of("find", "code", "last4")), site.say("find.title"), site.say("find.lede"),
                site.api("signups/find"), List.of(new Hidden("lang", site.language().code())),
                TextField.of(site, "code", "find.code", TextField.Kind.CODE, state),
                TextField.of(site, "last4", "find.last4", TextField.Kind.LAST4, state),
                site.say("find.send"), new Link(site.say("find.staff"), site.page("desk/").fragment("/checkins")), site.say("find.lost"), site.say("find.help"));
    }
}
