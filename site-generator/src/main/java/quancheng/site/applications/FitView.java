package quancheng.site.applications;

import quancheng.site.layout.Site;
import quancheng.store.posts.rules.TimeFit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How well her hours suit the post: a number, a bar, and what coming later or earlier would change. */
public record FitView(String line, int percent, String flex) {

    public static FitView of(Site site, TimeFit fit) {
        String line = site.say("apply.fit", fit.percent(), hours(fit.neededMinutes()), hours(fit.commonMinutes()));
        return new FitView(line, fit.percent(), fit.flexPercent() > fit.percent() ? site.say("apply.fit.flex", fit.flexPercent()) : "");
    }

    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    public String width() {
        return percent + "%";
    }
}
