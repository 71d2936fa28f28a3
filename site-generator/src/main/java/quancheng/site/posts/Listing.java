package quancheng.site.posts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import quancheng.store.posts.Area;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Kind;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.Training;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.rules.Preset;
import quancheng.store.posts.rules.Tag;
import quancheng.store.posts.rules.TimeFit;

/**
 * One way of looking for a post, with a page of its own that is always there, even when nothing matches: a link to it never dies.
 *
 * @param facet   what it belongs to among the filters
 * @param word    its address under {@code posts/} without slashes at its ends, which is also its name in {@code posts.json}:
 *                {@code time/between}; empty for the whole list
 * @param matches what stands on it
 */
record Listing(Facet facet, String word, Predicate<Offer> matches) {

    static final String ROOT = "posts/";

    /** The groups filters come in; of those before a slash one at a time can be chosen. */
    enum Facet { ALL, TIME, AREA, PLACE, PAY, EXTRA, KIND }

    /** Yuan an hour, at least. */
    private static final List<Integer> BANDS = List.of(25, 30, 40);

    /** Minutes that can be talked about: school begins at half past eight for one child and at nine for another. */
    private static final int LEEWAY = 30;

    private static final List<Listing> EVERY = every();

    /** Every list there is, in the order filters show them. */
    static List<Listing> all() {
        return EVERY;
    }

    static Listing whole() {
        return EVERY.getFirst();
    }

    String path() {
        return word.isEmpty() ? ROOT : ROOT + word + "/";
    }

    /** The last part of its word: {@code between}. */
    String name() {
        return word.substring(word.indexOf('/') + 1);
    }

    private static List<Listing> every() {
        var all = new ArrayList<Listing>();
        all.add(new Listing(Facet.ALL, "", _ -> true));
        all.add(new Listing(Facet.TIME, "time/school-run", offer -> Tag.of(offer).contains(Tag.SCHOOL_RUN)));
        Preset.all().forEach(preset -> all.add(new Listing(Facet.TIME, "time/" + preset.slug(), offer -> fits(offer, preset))));
        all.add(new Listing(Facet.TIME, "time/free", offer -> offer.hours().schedule() == Schedule.FREE));
        all.add(new Listing(Facet.PLACE, "home", offer -> offer.place().mode().fromHome()));
        all.add(new Listing(Facet.PLACE, "on-site", offer -> offer.place().mode() == WorkMode.ON_SITE || offer.place().mode() == WorkMode.HYBRID));
        Area.all().forEach(area -> all.add(new Listing(Facet.AREA, "district/" + area.slug(), offer -> offer.place().area().equals(area))));
        BANDS.forEach(yuan -> all.add(new Listing(Facet.PAY, "pay/from-" + yuan, offer -> offer.pay().hourly(offer.hours()).intValue() >= yuan)));
        extras().forEach(all::add);
        Arrays.stream(Kind.values()).forEach(kind -> all.add(new Listing(Facet.KIND, "kind/" + kind.slug(), offer -> offer.kinds().contains(kind))));
        return List.copyOf(all);
    }

    private static Stream<Listing> extras() {
        return Stream.of(
                new Listing(Facet.EXTRA, "insurance", offer -> offer.terms().insurance().contains(Insurance.SOCIAL5)),
                new Listing(Facet.EXTRA, "bring-child", offer -> Tag.of(offer).contains(Tag.BRING_CHILD)),
                new Listing(Facet.EXTRA, "training", offer -> offer.terms().training().filter(training -> training != Training.NONE).isPresent()));
    }

    /** Wholly, but for half an hour at both ends; coming earlier or later within what the post allows. */
    private static boolean fits(Offer offer, Preset preset) {
        WeekGrid free = preset.week().and(preset.week().later(-LEEWAY)).and(preset.week().later(LEEWAY));
        TimeFit fit = TimeFit.of(offer.hours(), free);
        return fit.isWhole() || fit.flexPercent() == 100;
    }
}
