package quancheng.site.activities;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import quancheng.site.SiteData;
import quancheng.site.layout.Site;

/** How many activities each list holds, counted once for a whole build. */
final class Chips {

    private final List<Listing> listings;
    private final Map<String, Integer> counts;

    Chips(SiteData data) {
        listings = Listing.all(data);
        counts = listings.stream().collect(Collectors.toMap(Listing::path,
                listing -> (int) data.activities().stream().filter(listing.matches()).count()));
    }

    List<Listing> listings() {
        return listings;
    }

    int count(Listing listing) {
        return counts.get(listing.path());
    }

    /** A row of links to the lists of one facet that are not empty, and to the present one. */
    ListPage.Filter row(Site site, String name, Listing current, Listing.Facet facet, Function<Listing, String> text) {
        return new ListPage.Filter(name, listings.stream()
                .filter(listing -> listing.facet() == facet)
                .filter(listing -> count(listing) > 0 || listing.path().equals(current.path()))
                .map(listing -> new ListPage.Chip(site.page(listing.path()), text.apply(listing), count(listing),
                        listing.path().equals(current.path())))
                .toList());
    }
}
