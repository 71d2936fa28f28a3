package quancheng.site.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import quancheng.site.Language;
import quancheng.site.Leaves;
import quancheng.site.Page;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.site.feeds.DataFiles;
import quancheng.store.activities.Activity;

/** The bare bones of the real site, so that a failing publication is not a failing template: pages that link to each other. */
final class SmallSite implements Site {

    @Override
    public List<Page> pages(SiteData data) {
        var pages = new ArrayList<Page>();
        for (var language : Language.values()) {
            pages(language, data, pages);
        }
        pages.addAll(DataFiles.all(Samples.CONFIG, data, List.copyOf(pages)));
        return pages;
    }

    private static void pages(Language language, SiteData data, List<Page> pages) {
        String prefix = language.prefix();
        pages.add(html(prefix, data.today(), link(prefix + "activities/") + link(language.other().prefix()) + data.today()));
        var lists = Leaves.of(data.activities());
        for (int n = 1; n <= lists.size(); n++) {
            var all = lists.get(n - 1);
            pages.add(html(Leaves.path(prefix + "activities/", n), List.of(all, lists.size(), all.stream().map(data::of).toList()),
                    list(prefix, data, all, n < lists.size() ? Leaves.path(prefix + "activities/", n + 1) : prefix)));
        }
        for (var activity : data.activities()) {
            var state = data.of(activity).state();
            pages.add(html(page(prefix, activity), List.of(activity, state),
                    link(prefix) + link(page(prefix, activity) + "event.ics") + activity.title() + state));
        }
    }

    private static String list(String prefix, SiteData data, List<Activity> activities, String next) {
        var html = new StringBuilder(link(next));
        for (var activity : activities) {
            html.append(link(page(prefix, activity))).append(activity.title()).append(data.of(activity).state());
        }
        return html.toString();
    }

    private static String page(String prefix, Activity activity) {
        return prefix + "activities/" + activity.id() + "/";
    }

    private static String link(String path) {
        return "<a href=\"/" + path + "\">" + path + "</a>";
    }

    private static Page html(String path, Object basis, String body) {
        return new Page(path, Page.HTML, basis, () -> body.getBytes(StandardCharsets.UTF_8));
    }
}
