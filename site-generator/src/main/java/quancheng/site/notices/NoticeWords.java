package quancheng.site.notices;

import quancheng.site.Language;
import quancheng.site.SiteConfig;
import quancheng.site.activities.Words;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.notices.Kind;

/** A message in a sentence or two. Of a confidential activity it says that there is news, and where, and nothing else. */
public final class NoticeWords {

    private final SiteConfig config;

    public NoticeWords(SiteConfig config) {
        this.config = config;
    }

    public String chinese(Kind kind, Activity activity, String code) {
        return say(Site.of(config, Language.ZH), kind, activity, code);
    }

    public String english(Kind kind, Activity activity, String code) {
        return say(Site.of(config, Language.EN), kind, activity, code);
    }

    private static String say(Site site, Kind kind, Activity activity, String code) {
        String mine = site.absolute("my/").href();
        if (activity.confidential()) {
            return site.say("notice.update", code, mine);
        }
        String where = activity.online() ? site.say("place.online") : Words.venue(site, activity).text();
        return site.say("notice." + kind.word(), Words.title(site, activity).text(), site.dates().when(activity), where, code, mine);
    }
}
