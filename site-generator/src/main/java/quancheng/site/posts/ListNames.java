package quancheng.site.posts;

import static quancheng.site.posts.Listing.Facet.ALL;
import static quancheng.site.posts.Listing.Facet.AREA;
import static quancheng.site.posts.Listing.Facet.EXTRA;
import static quancheng.site.posts.Listing.Facet.KIND;
import static quancheng.site.posts.Listing.Facet.PAY;
import static quancheng.site.posts.Listing.Facet.PLACE;
import static quancheng.site.posts.Listing.Facet.TIME;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.layout.Site;
import quancheng.store.posts.Area;
import quancheng.store.posts.Kind;
import quancheng.store.posts.Slug;
import quancheng.store.posts.rules.Preset;

/** What lists are called, and the rows of chips that lead to them. */
record ListNames(Site site, Listings lists) {

    private static final Set<Listing.Facet> OPEN = Set.of(ALL, TIME);

    /** As a heading. */
    String title(Listing listing) {
        return listing.facet() == ALL ? site.say("posts.title") : site.say("posts.title.of", onChip(listing));
    }

    ListPage.Filters filters(Listing current) {
        Stream<ListPage.Chip> open = Stream.of(ALL, TIME).flatMap(facet -> chips(facet, current));
        List<ListPage.Filter> folded = Stream.of(row("posts.filter.place", current, PLACE, AREA), row("posts.filter.pay", current, PAY),
                row("posts.filter.extra", current, EXTRA), row("posts.filter.kind", current, KIND)).filter(row -> !row.chips().isEmpty()).toList();
        return new ListPage.Filters(new ListPage.Filter(site.say("posts.filter.time"), open.toList()), site.say("posts.filter.more"),
                !OPEN.contains(current.facet()), folded, new ListPage.Instant(site.file("data/posts.json"), site.say("posts.found"),
                site.page(Listing.ROOT), site.file(PostLists.SCRIPT_PATH)));
    }

    private ListPage.Filter row(String name, Listing current, Listing.Facet... facets) {
        return new ListPage.Filter(site.say(name), Stream.of(facets).flatMap(facet -> chips(facet, current)).toList());
    }

    /** Numbers on the whole list only: elsewhere they would change with every post anywhere. */
    private Stream<ListPage.Chip> chips(Listing.Facet facet, Listing current) {
        return lists.offered(facet, current).stream().map(listing -> new ListPage.Chip(site.page(listing.path()), listing.word(), onChip(listing),
                current.facet() == ALL ? String.valueOf(lists.count(listing)) : "", listing.equals(current)));
    }

    private String onChip(Listing listing) {
        return switch (listing.facet()) {
            case ALL -> site.say("posts.chip.all");
            case TIME -> Preset.of(listing.name()).map(preset -> site.language() == Language.ZH ? preset.chinese() : preset.english())
                    .orElseGet(() -> site.say("posts.chip." + listing.name()));
            case AREA -> Labels.area(site, Area.of(listing.name()).orElseThrow());
            case PAY -> site.say("posts.chip.pay", listing.name().substring("from-".length()));
            case KIND -> Labels.one(site, "kind", Slug.parse(Kind.class, listing.name()).orElseThrow());
            case PLACE, EXTRA -> site.say("posts.chip." + listing.name());
        };
    }
}
