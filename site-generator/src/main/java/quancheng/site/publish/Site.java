package quancheng.site.publish;

import java.util.ArrayList;
import java.util.List;
import quancheng.site.Page;
import quancheng.site.PublicPages;
import quancheng.site.SiteConfig;
import quancheng.site.SiteData;
import quancheng.site.feeds.DataFiles;

/** What the whole site consists of: the pages for people and the files that go with them. */
@FunctionalInterface
public interface Site {

    List<Page> pages(SiteData data);

    static Site of(SiteConfig config) {
        return data -> {
            var pages = new ArrayList<>(PublicPages.all(config, data));
            pages.addAll(DataFiles.all(config, data, List.copyOf(pages)));
            return pages;
        };
    }
}
