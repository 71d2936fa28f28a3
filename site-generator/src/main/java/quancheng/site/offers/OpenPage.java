package quancheng.site.offers;

import java.util.List;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;

/** {@code posts/manage/}: where an employer's link leads; without script it is pasted. */
record OpenPage(List<Problem> problems, String title, String lede, SafeUrl action, List<Hidden> hidden, TextField token, String send,
                String lost, String help, Link begin) {

    static OpenPage of(Site site, FormState state) {
        return new OpenPage(Problem.of(site, state, List.of("find", "token")), site.say("manage.title"), site.say("manage.lede"),
                site.api("posts/manage"), List.of(new Hidden("lang", site.language().code())),
                TextField.of(site, "token", "manage.token", TextField.Kind.WORDS, state), site.say("manage.open"), site.say("manage.lost"),
                site.say("manage.help"), new Link(site.say("offer.begin"), site.page(OfferPages.NEW)));
    }
}
