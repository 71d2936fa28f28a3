package quancheng.site.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import quancheng.site.Page;
import quancheng.site.PublicPages;
import quancheng.site.SiteConfig;
import quancheng.site.SiteData;
import quancheng.site.feeds.DataFiles;
import quancheng.site.projects.PhotoPages;

/** What the whole site consists of: the pages for people and the files that go with them. */
@FunctionalInterface
public interface Site {

    List<Page> pages(SiteData data);

    /** Without photos: for previews and tests. */
    static Site of(SiteConfig config) {
        return of(config, id -> new byte[0]);
    }

    /** @param photos the JPEG by its id */
    static Site of(SiteConfig config, Function<String, byte[]> photos) {
        return data -> {
            var pages = new ArrayList<>(PublicPages.all(config, data));
            pages.addAll(DataFiles.all(config, data, List.copyOf(pages)));
            pages.addAll(PhotoPages.of(data, photos));
            return pages;
        };
    }
}
