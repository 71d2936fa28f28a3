package quancheng.site.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import quancheng.site.layout.Site;

/** Draws who signed up on each day: a bar with its number, in a box as wide as there is room and 13 rem high. */
final class DayBars {

    private static final int MOST_DAYS = 28;
    /** Fewer bars are no wider than these. */
    private static final int FEWEST_DAYS = 7;
    private static final double TOP = 1.8;
    private static final double BOTTOM = 11.2;
    /** A step is one, two or five times a power of ten. */
    private static final int[] STEPS = {1, 2, 5, 10};

    private final Site site;
    private final List<LocalDate> days;
    private final List<OptionalInt> numbers;
    private final int step;

    private DayBars(Site site, TreeMap<LocalDate, Integer> all) {
        this.site = site;
        List<LocalDate> every = all.firstKey().datesUntil(all.lastKey().plusDays(1)).toList();
        List<OptionalInt> shown = Veil.over(every.stream().map(day -> all.getOrDefault(day, 0)).toList());
        int from = Math.max(0, every.size() - MOST_DAYS);
        this.days = every.subList(from, every.size());
        this.numbers = shown.subList(from, every.size());
        this.step = step(numbers.stream().mapToInt(number -> number.orElse(0)).max().orElse(0));
    }

    static Optional<OverviewView.Days> of(Site site, List<Tally> tallies) {
        var all = new TreeMap<LocalDate, Integer>();
        tallies.forEach(tally -> tally.days().forEach((day, people) -> all.merge(day, people, Integer::sum)));
        return all.isEmpty() ? Optional.empty() : Optional.of(new DayBars(site, all).drawn());
    }

    private static int step(int most) {
        int power = 1;
        while (power * 30 < most) {
            power *= 10;
        }
        for (int step : STEPS) {
            if (step * power * 3 >= most) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private OverviewView.Days drawn() {
        List<OverviewView.Line> lines = new ArrayList<>();
        IntStream.rangeClosed(0, 3).forEach(n -> lines.add(new OverviewView.Line(rem(y(n * step)), rem(y(n * step) - .25), n == 0 ? "" : String.valueOf(n * step))));
        Map.Entry<LocalDate, Integer> best = best();
        return new OverviewView.Days(site.say("overview.days"), site.say(best.getValue() == 0 ? "overview.days.veiled" : "overview.days.name", site.dates().date(days.getFirst()),
                site.dates().date(days.getLast()), site.dates().date(best.getKey()), best.getValue()), lines,
                IntStream.range(0, days.size()).mapToObj(this::bar).toList(), site.say("overview.numbers"), site.say("overview.day"), site.say("overview.new"));
    }

    private Map.Entry<LocalDate, Integer> best() {
        int at = IntStream.range(0, days.size()).boxed().max((one, other) -> Integer.compare(numbers.get(one).orElse(0), numbers.get(other).orElse(0))).orElse(0);
        return Map.entry(days.get(at), numbers.get(at).orElse(0));
    }

    private OverviewView.Bar bar(int i) {
        double share = 100.0 / Math.max(FEWEST_DAYS, days.size());
        String number = numbers.get(i).isPresent() ? String.valueOf(numbers.get(i).getAsInt()) : site.say("overview.veiled");
        double top = y(numbers.get(i).orElse(0));
        boolean roomy = days.size() <= 14;
        return new OverviewView.Bar(site.dates().date(days.get(i)), number, percent(share * (i + .2)), rem(top), percent(share * .6),
                numbers.get(i).isPresent() ? rem(BOTTOM - top) : "", percent(share * (i + .5)), rem(top - .3), roomy || days.get(i).equals(best().getKey()) ? number : "",
                roomy || (days.size() - 1 - i) % 4 == 0 ? days.get(i).getMonthValue() + "/" + days.get(i).getDayOfMonth() : "");
    }

    private double y(int number) {
        return BOTTOM - (BOTTOM - TOP) * number / (3.0 * step);
    }

    private static String rem(double y) {
        return String.format(Locale.ROOT, "%.2frem", y);
    }

    private static String percent(double x) {
        return String.format(Locale.ROOT, "%.2f%%", x);
    }
}
