package quancheng.site.activities;

import java.util.Optional;
import java.util.function.Function;
import quancheng.site.Language;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.District;
import quancheng.store.activities.English;
import quancheng.store.activities.Theme;

/** An activity's own words in the language of the page, or in Chinese, marked as such, where the organizer gave no English. */
public final class Words {

    private Words() {
    }

    public static Phrase title(Site site, Activity activity) {
        return phrase(site, activity, English::title, activity.title());
    }

    public static Phrase summary(Site site, Activity activity) {
        return phrase(site, activity, English::summary, activity.summary());
    }

    public static Phrase description(Site site, Activity activity) {
        return phrase(site, activity, English::description, activity.description());
    }

    public static Phrase venue(Site site, Activity activity) {
        return phrase(site, activity, English::venue, activity.venue());
    }

    /** What only the organizer's Chinese has: address, audience, organizer. */
    public static Phrase chinese(Site site, String text) {
        return new Phrase(text, site.language() == Language.ZH ? "" : Language.ZH.tag());
    }

    /** The Chinese title under an English one. */
    static Optional<Phrase> otherTitle(Site site, Activity activity) {
        return english(site, activity).map(English::title).filter(title -> !title.isBlank())
                .map(title -> chinese(site, activity.title()));
    }

    public static String district(Site site, District district) {
        return site.language() == Language.ZH ? district.chinese() : district.english();
    }

    static String theme(Site site, Theme theme) {
        return site.say("theme." + theme.slug());
    }

    private static Phrase phrase(Site site, Activity activity, Function<English, String> field, String chinese) {
        return english(site, activity).map(field).filter(text -> !text.isBlank())
                .map(text -> new Phrase(text, "")).orElseGet(() -> chinese(site, chinese));
    }

    private static Optional<English> english(Site site, Activity activity) {
        return site.language() == Language.EN ? activity.english() : Optional.empty();
    }
}
