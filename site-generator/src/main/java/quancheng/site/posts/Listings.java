package quancheng.site.posts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands on every list, found out once for both languages. */
public final class Listings {

    private final Map<Listing, List<Opening>> members = new HashMap<>();

    public Listings(Openings openings) {
        Listing.all().forEach(listing -> members.put(listing,
                openings.open().stream().filter(opening -> listing.matches().test(opening.offer())).toList()));
    }

    List<Opening> of(Listing listing) {
        return members.get(listing);
    }

    int count(Listing listing) {
        return of(listing).size();
    }

    /** The lists of one facet a filter offers: those that are not empty, and the present one. */
    List<Listing> offered(Listing.Facet facet, Listing current) {
        return Listing.all().stream().filter(listing -> listing.facet() == facet)
                .filter(listing -> count(listing) > 0 || listing.equals(current)).toList();
    }

    /** What the filters of the whole list say. */
    List<Integer> sizes() {
        return Listing.all().stream().map(this::count).toList();
    }

    /** What the filters of all other lists say: a post more changes the lists it is on, not those it is not on. */
    List<Listing> filled() {
        return Listing.all().stream().filter(listing -> count(listing) > 0).toList();
    }

    /** The words of the lists a post stands on. */
    public List<String> words(Opening opening) {
        return Listing.all().stream().filter(listing -> !listing.word().isEmpty() && listing.matches().test(opening.offer()))
                .map(Listing::word).toList();
    }
}
