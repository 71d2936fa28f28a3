package quancheng.site.activities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import quancheng.site.SiteData;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Availability;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/**
 * One way of looking at the programme, with a page of its own that is always there, even when nothing matches:
 * a link to it never dies.
 *
 * @param facet what it belongs to among the filters
 * @param path  without language: {@code activities/day/2027-03-08/}
 */
public record Listing(Facet facet, String path, Subject subject, Predicate<Activity> matches) {

    public static final String ROOT = "activities/";

    private static final String PLACES_LEFT = "places-left";

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** The groups filters come in. */
    public enum Facet { ALL, NEED, THEME, DISTRICT, DAY }

    /** What a list is about; its title follows from it. */
    public sealed interface Subject {

        /** A list with fixed words: {@code all}, {@code evening}. */
        record Named(String key) implements Subject {
        }

        record Themed(Theme theme) implements Subject {
        }

        record Local(District district) implements Subject {
        }

        record OnDay(LocalDate day) implements Subject {
        }
    }

    /** Every list there is in the order filters show them; those of single days come after. */
    static List<Listing> apartFromDays(SiteData data) {
        var all = new ArrayList<Listing>();
        all.add(whole());
        all.addAll(needs(data));
        for (Theme theme : Theme.values()) {
            all.add(of(theme));
        }
        for (District district : District.all()) {
            all.add(of(district));
        }
        return all;
    }

    public static Listing whole() {
        return new Listing(Facet.ALL, ROOT, new Subject.Named("all"), activity -> true);
    }

    public static Listing of(Theme theme) {
        return new Listing(Facet.THEME, ROOT + "theme/" + theme.slug() + "/", new Subject.Themed(theme),
                activity -> activity.theme() == theme);
    }

    public static Listing of(District district) {
        return new Listing(Facet.DISTRICT, ROOT + "district/" + district.slug() + "/", new Subject.Local(district),
                activity -> activity.district().equals(district));
    }

    public static Listing of(LocalDate day) {
        return new Listing(Facet.DAY, ROOT + "day/" + day + "/", new Subject.OnDay(day), activity -> touches(activity, day, day));
    }

    /** What people ask for first. */
    public static List<Listing> needs(SiteData data) {
        LocalDate saturday = data.today().getDayOfWeek() == DayOfWeek.SUNDAY
                ? data.today().minusDays(1) : data.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return List.of(
                need(PLACES_LEFT, activity -> hasPlaces(data, activity)),
                need("this-weekend", activity -> touches(activity, saturday, saturday.plusDays(1))),
                need("with-children", activity -> activity.children().mayCome()),
                need("evening", activity -> !activity.starts().toLocalTime().isBefore(EVENING)));
    }

    private static Listing need(String word, Predicate<Activity> matches) {
        return new Listing(Facet.NEED, ROOT + word + "/", new Subject.Named(word), matches);
    }

    public static boolean hasPlaces(SiteData data, Activity activity) {
        Availability.State state = data.of(activity).state();
        return state == Availability.State.PLENTY || state == Availability.State.FEW;
    }

    /** Its length changes with signups, so no other page may say it. */
    boolean restless() {
        return path.equals(ROOT + PLACES_LEFT + "/");
    }

    List<Activity> of(SiteData data) {
        return data.activities().stream().filter(matches).toList();
    }

    private static boolean touches(Activity activity, LocalDate from, LocalDate to) {
        return !activity.day().isAfter(to) && !activity.ends().toLocalDate().isBefore(from);
    }
}
