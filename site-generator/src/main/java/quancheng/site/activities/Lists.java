package quancheng.site.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import quancheng.site.SiteData;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;

/** Every list there is and what stands on it, found out once for both languages and the home page. */
public final class Lists {

    private final List<Listing> all = new ArrayList<>();
    private final Map<String, List<Activity>> members = new HashMap<>();
    private final List<Integer> sizes;

    public Lists(SiteData data) {
        Listing.apartFromDays(data).forEach(listing -> add(listing, listing.of(data)));
        byDay(data).forEach((day, activities) -> add(Listing.of(day), activities));
        sizes = all.stream().filter(listing -> !listing.restless()).map(this::count).toList();
    }

    private void add(Listing listing, List<Activity> activities) {
        all.add(listing);
        members.put(listing.path(), activities);
    }

    /** Every day with an activity on it, the later days of long ones too. */
    private static Map<LocalDate, List<Activity>> byDay(SiteData data) {
        var days = new TreeMap<LocalDate, List<Activity>>();
        for (Activity activity : data.activities()) {
            LocalDate last = activity.ends().toLocalDate();
            for (LocalDate day = activity.day(); !day.isAfter(last); day = day.plusDays(1)) {
                days.computeIfAbsent(day, _ -> new ArrayList<>()).add(activity);
            }
        }
        return days;
    }

    List<Listing> all() {
        return all;
    }

    public List<Activity> of(Listing listing) {
        return members.getOrDefault(listing.path(), List.of());
    }

    public int count(Listing listing) {
        return of(listing).size();
    }

    /** Days with something on, in order. */
    public List<LocalDate> days() {
        return all.stream().flatMap(listing -> listing.subject() instanceof Listing.Subject.OnDay(var day)
                ? Stream.of(day) : Stream.empty()).toList();
    }

    /** What the filters of every list say: which lists there are and how long they are. */
    Object chips() {
        return List.of(days(), sizes);
    }

    /** A row of links to the lists of one facet that are not empty, and to the present one. */
    ListPage.Filter row(Site site, String name, Listing current, Listing.Facet facet, Function<Listing, String> text) {
        return new ListPage.Filter(name, all.stream()
                .filter(listing -> listing.facet() == facet)
                .filter(listing -> listing.restless() || count(listing) > 0 || listing.path().equals(current.path()))
                .map(listing -> new ListPage.Chip(site.page(listing.path()), text.apply(listing),
                        listing.restless() ? "" : String.valueOf(count(listing)), listing.path().equals(current.path())))
                .toList());
    }
}
