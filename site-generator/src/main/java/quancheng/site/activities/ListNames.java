package quancheng.site.activities;

import static quancheng.site.activities.Listing.Facet.ALL;
import static quancheng.site.activities.Listing.Facet.DAY;
import static quancheng.site.activities.Listing.Facet.DISTRICT;
import static quancheng.site.activities.Listing.Facet.NEED;
import static quancheng.site.activities.Listing.Facet.THEME;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.site.layout.Site;

/** What lists are called, in full as a heading and in short on a chip, and the rows of chips that lead to them. */
record ListNames(Site site) {

    private static final Set<Listing.Facet> FOLDED = Set.of(THEME, DISTRICT, DAY);

    String title(Listing listing) {
        return switch (listing.subject()) {
            case Listing.Subject.Named(String key) -> site.say("list." + key);
            case Listing.Subject.Themed(var theme) -> Words.theme(site, theme);
            case Listing.Subject.Local(var district) -> site.say("list.in", Words.district(site, district));
            case Listing.Subject.OnDay(var day) -> site.say("list.on", site.dates().day(day));
        };
    }

    String lede(Listing listing) {
        return switch (listing.subject()) {
            case Listing.Subject.Themed(var theme) -> site.say("theme." + theme.slug() + ".lede");
            case Listing.Subject.Named _, Listing.Subject.Local _, Listing.Subject.OnDay _ -> site.say("list.lede");
        };
    }

    ListPage.Filters filters(Lists lists, Listing current) {
        Stream<ListPage.Chip> open = Stream.of(ALL, NEED)
                .flatMap(facet -> lists.row(site, "", current, facet, this::onChip).chips().stream());
        return new ListPage.Filters(new ListPage.Filter(site.say("list.filter"), open.toList()), site.say("list.more"),
                FOLDED.contains(current.facet()), List.of(
                lists.row(site, site.say("list.themes"), current, THEME, this::onChip),
                lists.row(site, site.say("list.districts"), current, DISTRICT, this::onChip),
                lists.row(site, site.say("list.days"), current, DAY, this::onChip)));
    }

    private String onChip(Listing listing) {
        return switch (listing.subject()) {
            case Listing.Subject.Named(String key) -> site.say("chip." + key);
            case Listing.Subject.Themed(var theme) -> Words.theme(site, theme);
            case Listing.Subject.Local(var district) -> Words.district(site, district);
            case Listing.Subject.OnDay(var day) -> site.dates().date(day);
        };
    }
}
