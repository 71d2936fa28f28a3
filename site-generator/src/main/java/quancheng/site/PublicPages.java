package quancheng.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.activities.ActivityPages;
import quancheng.site.activities.ListPages;
import quancheng.site.activities.Lists;
import quancheng.site.activities.Posters;
import quancheng.site.applications.ApplicationPages;
import quancheng.site.applications.ApplyForms;
import quancheng.site.desk.ShellPage;
import quancheng.site.gate.MomentPages;
import quancheng.site.home.HomePage;
import quancheng.site.info.InfoPages;
import quancheng.site.layout.ShareCard;
import quancheng.site.layout.Site;
import quancheng.site.offers.OfferPages;
import quancheng.site.posts.Listings;
import quancheng.site.posts.Openings;
import quancheng.site.posts.PostLists;
import quancheng.site.posts.PostPages;
import quancheng.site.posts.PostPosters;
import quancheng.site.projects.ProjectPages;
import quancheng.site.projects.Promises;
import quancheng.site.signups.Forms;

/** Every page for people, in both languages, rendered when asked for. */
public final class PublicPages {

    private PublicPages() {
    }

    public static List<Page> all(SiteConfig config, SiteData data) {
        var lists = new Lists(data);
        var promises = new Promises(data);
        var openings = new Openings(data);
        var listings = new Listings(openings);
        Stream<Page> pages = Arrays.stream(Language.values()).map(language -> Site.of(config, language))
                .flatMap(site -> Stream.concat(in(site, data, lists, openings, promises), posts(site, openings, listings)));
        return Stream.of(pages, Stream.of(HomePage.scenes(), ShareCard.file(), ListPages.script(), PostLists.script(), InfoPages.file(),
                ApplyForms.script(), MomentPages.script()), ShellPage.scripts().stream()).flatMap(all -> all).toList();
    }

    private static Stream<Page> in(Site site, SiteData data, Lists lists, Openings openings, Promises promises) {
        return Stream.of(
                List.of(HomePage.of(site, data, lists, openings, promises)),
                ListPages.of(site, data, lists),
                ActivityPages.of(site, data, Forms::admission),
                Posters.of(site, data),
                List.of(Forms.several(site, data), Forms.find(site)),
                List.of(ApplicationPages.find(site)),
                OfferPages.fixed(site),
                ProjectPages.of(site, promises),
                List.of(ShellPage.of(site), ShellPage.worker(site)),
                InfoPages.of(site)).flatMap(List::stream);
    }

    private static Stream<Page> posts(Site site, Openings openings, Listings listings) {
        return Stream.of(PostLists.of(site, listings), PostPages.of(site, openings), PostPosters.of(site, openings)).flatMap(List::stream);
    }
}
