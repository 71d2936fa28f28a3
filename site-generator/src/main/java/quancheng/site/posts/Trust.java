package quancheng.site.posts;

import java.util.List;
import java.util.stream.IntStream;
import quancheng.site.layout.Site;
import quancheng.store.posts.Employer;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.Verification;

/** How far an employer's identity was looked at and when, and how it answers. */
record Trust(List<Step> steps, String replies) {

    private static final int HIGHEST = 3;

    /** One level of verification. @param done whether it was reached; @param when the day, or that nobody was there yet */
    record Step(String level, boolean done, String what, String when) {
    }

    static Trust of(Site site, Opening opening) {
        var verified = opening.employer().map(Employer::verification);
        int level = verified.map(Verification::level).orElse(0);
        return new Trust(IntStream.rangeClosed(1, HIGHEST).mapToObj(step -> new Step(site.say("posts.level." + step), step <= level,
                site.say("posts.level." + step + ".text"), step == level ? date(site, verified.orElseThrow()) : step < level ? "" : site.say("posts.level.not"))).toList(),
                replies(site, opening.replies()));
    }

    private static String date(Site site, Verification verified) {
        return site.say("posts.level.date", site.dates().date(verified.on()), site.dates().date(verified.nextDue()));
    }

    /** {@code 二级核验，2月26日；12 份应聘回了 11 份}. */
    static String line(Site site, Opening opening) {
        String verified = opening.employer().map(Employer::verification).filter(it -> it.level() > 0)
                .map(it -> site.say("posts.trust", site.say("posts.level." + it.level()), site.dates().date(it.on()))).orElseGet(() -> site.say("posts.trust.not"));
        return opening.replies().asked() == 0 ? verified : verified + site.say("posts.and") + replies(site, opening.replies());
    }

    static String replies(Site site, ReplyRate rate) {
        return rate.asked() == 0 ? site.say("posts.replies.none") : site.say("posts.replies", rate.asked(), rate.answered(), rate.percent());
    }
}
