package quancheng.store.signups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Places;

/**
 * The state of one counter item, which decides capacity. An activity has a main counter; while a rush is on it may have
 * side counters too, and until they are drained nobody can be waiting.
 *
 * @param left      free places on this counter
 * @param waiting   parties in line (main only)
 * @param freed     counts every time places came back; tells a settler that the world moved under her
 * @param turns     counts every move on this counter; tells the reconciler that nothing moved while it counted
 * @param unsettled places came free while somebody waited, and the line has not been offered them yet
 * @param shut      no more seats are given: the activity was cancelled (main), or this side is drained
 * @param sides     side counters not yet drained (main only)
 */
public record Counter(String name, int capacity, int left, int waiting, long freed, long turns, boolean unsettled, boolean shut, int sides) {

    /** A counter and whose it is. */
    public record Of(ActivityId activity, Counter counter) {
    }

    static final String MAIN = "main";
    static final int MOST_SIDES = 32;

    static String side(int number) {
        return "side#%02d".formatted(number);
    }

    public boolean isMain() {
        return name.equals(MAIN);
    }

    /** True where a party of this size may be seated here at this moment. */
    public boolean seats(Party party) {
        return !shut && !unsettled && party.size() <= left;
    }

    /** What the public pages count: main and sides together. */
    static Optional<Places> places(Iterable<Counter> counters) {
        Counter main = null;
        int left = 0;
        for (Counter counter : counters) {
            left += counter.left();
            main = counter.isMain() ? counter : main;
        }
        return main == null ? Optional.empty()
                : Optional.of(new Places(main.capacity(), Math.min(left, main.capacity()), main.waiting(), !main.unsettled()));
    }

    /** The same for many; an activity without a main counter is not among them. */
    public static Map<ActivityId, Places> byActivity(List<Of> counters) {
        Map<ActivityId, Places> places = new TreeMap<>();
        counters.stream().collect(Collectors.groupingBy(Of::activity, Collectors.mapping(Of::counter, Collectors.toList())))
                .forEach((activity, its) -> places(its).ifPresent(all -> places.put(activity, all)));
        return places;
    }
}
