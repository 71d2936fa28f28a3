package quancheng.site.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/** Makes the overview. */
final class OverviewViews {

    private static final int NEARLY_FULL = 80;
    private static final int LOW = 30;

    private final Site site;
    private final List<Tally> all;

    OverviewViews(Site site, List<Tally> all) {
        this.site = site;
        this.all = all;
    }

    OverviewView view(Instant now) {
        List<Tally> open = all.stream().filter(tally -> tally.places().capacity() > 0 && !tally.activity().cancelled()).toList();
        return new OverviewView(site.say("desk.nav.overview"), site.say("overview.lede", site.dates().moment(now)), figures(open), DayBars.of(site, all),
                List.of(groups("theme", open, tally -> theme(tally.activity().theme())), groups("district", open, tally -> district(tally.activity().district()))),
                activities(open));
    }

    private List<OverviewView.Figure> figures(List<Tally> open) {
        int taken = sum(open, Tally::taken);
        int capacity = sum(open, tally -> tally.places().capacity());
        List<Tally> checked = open.stream().filter(Tally::isChecked).toList();
        int absent = sum(checked, Tally::absent);
        int seated = sum(checked, Tally::taken);
        return List.of(figure("", "taken", number(Veil.over(taken)), site.say("overview.capacity", capacity, Veil.over(taken).isPresent() ? percent(taken, capacity) + "%" : "–")),
                figure("l", "waiting", number(Veil.over(sum(open, Tally::waiting))), site.say("overview.queues", open.stream().filter(tally -> tally.waiting() > 0).count())),
                figure("g", "came", seated == 0 ? "–" : about((seated - absent) * 100 / seated), site.say("overview.absent", checked.size(), number(Veil.over(absent)))),
                figure("a", "low", String.valueOf(open.stream().filter(tally -> !tally.over() && percentOf(tally) < LOW).count()), site.say("overview.low", LOW)));
    }

    private OverviewView.Figure figure(String look, String what, String number, String line) {
        return new OverviewView.Figure(look, site.say("overview.figure." + what), number, site.say("overview.unit." + what), line);
    }

    private OverviewView.Groups groups(String kind, List<Tally> open, Function<Tally, String> name) {
        Map<String, List<Tally>> groups = open.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        List<String> names = groups.keySet().stream().sorted(Comparator.comparing(one -> -sum(groups.get(one), tally -> tally.places().capacity()))).toList();
        List<OptionalInt> taken = Veil.over(names.stream().map(one -> sum(groups.get(one), Tally::taken)).toList());
        List<OptionalInt> waiting = Veil.over(names.stream().map(one -> sum(groups.get(one), Tally::waiting)).toList());
        return new OverviewView.Groups(kind, site.say("overview." + kind), site.say("overview.veil"), heads(kind, "picture", "fill", "taken", "places", "waiting"),
                IntStream.range(0, names.size()).mapToObj(i -> group(names.get(i), sum(groups.get(names.get(i)), tally -> tally.places().capacity()),
                        taken.get(i), waiting.get(i))).toList());
    }

    private OverviewView.Group group(String name, int capacity, OptionalInt taken, OptionalInt waiting) {
        int percent = percent(taken.orElse(0), capacity);
        return new OverviewView.Group(name, Optional.of(percent + "%").filter(_ -> taken.isPresent()), percent >= NEARLY_FULL ? "l2" : "wk",
                taken.isPresent() ? percent + "%" : site.say("overview.veiled"), number(taken), String.valueOf(capacity), number(waiting));
    }

    private OverviewView.Activities activities(List<Tally> open) {
        return new OverviewView.Activities(site.say("overview.activities"), site.say("overview.activities.note"),
                heads("activity", "picture", "fill", "waiting", "absent"), open.stream().sorted(Comparator.comparing(tally -> -percentOf(tally))).map(this::row).toList());
    }

    private OverviewView.Row row(Tally tally) {
        boolean shown = Veil.over(tally.taken()).isPresent();
        int tens = (percentOf(tally) + 5) / 10 * 10;
        return new OverviewView.Row(new Link(tally.activity().title(), DeskLinks.to("activities", tally.activity().id().value())),
                Optional.of(Math.min(100, tens) + "%").filter(_ -> shown), tens >= NEARLY_FULL ? "l2" : "wk",
                shown ? about(percentOf(tally)) : site.say("overview.veiled"), number(Veil.over(tally.waiting())), absent(tally));
    }

    private String absent(Tally tally) {
        return !tally.isChecked() ? "–" : Veil.over(tally.absent()).isEmpty() ? site.say("overview.veiled")
                : about(tally.absent() * 100 / tally.taken());
    }

    /** To the nearest ten: no number of people follows from it. */
    private String about(int percent) {
        int tens = Math.min(100, (percent + 5) / 10 * 10);
        return percent == 0 ? "0%" : site.say("overview.about", tens);
    }

    private String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : site.say("overview.veiled");
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> site.say("overview.head." + name)).toList();
    }

    private String theme(Theme theme) {
        return site.say("theme." + theme.slug());
    }

    private String district(District district) {
        return site.language() == Language.ZH ? district.chinese() : district.english();
    }

    private static int percentOf(Tally tally) {
        return percent(tally.taken(), tally.places().capacity());
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : part * 100 / whole;
    }

    private static int sum(List<Tally> tallies, ToIntFunction<Tally> what) {
        return tallies.stream().mapToInt(what).sum();
    }
}
