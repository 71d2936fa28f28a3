package quancheng.site.offers;

import java.util.List;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;

/** {@code posts/new/}: what it takes, and the first step. */
record BeginPage(Link back, String title, String lede, List<String> needs, Link resume, StepPage step) {

    static BeginPage of(Site site, StepPage step) {
        return new BeginPage(new Link(site.say("apply.all"), site.page("posts/")), site.say("offer.begin"), site.say("offer.begin.lede"),
                List.of(site.say("offer.begin.1"), site.say("offer.begin.2"), site.say("offer.begin.3")),
                new Link(site.say("offer.resume"), site.page(OfferPages.MANAGE)), step);
    }
}
