package quancheng.site.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.SealedLine;

/** Makes the page of the day. */
final class TodayViews {

    private static final int NEXT = 5;
    /** The line of a day. */
    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final Duration LENGTH = Duration.ofHours(14);
    /** The door is open this long before the start. */
    private static final Duration DOOR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Site site;
    private final Today today;
    private final LocalDate day;
    private final List<Standing> shown;
    private final boolean isToday;

    TodayViews(Site site, Today today) {
        this.site = site;
        this.today = today;
        this.day = LocalDate.ofInstant(today.now(), Activity.ZONE);
        List<Standing> on = live().filter(standing -> !standing.activity().day().isAfter(day) && !standing.activity().ends().toLocalDate().isBefore(day)).toList();
        this.isToday = !on.isEmpty();
        this.shown = isToday ? on : live().filter(standing -> standing.activity().startsAt().isAfter(today.now())).limit(NEXT).toList();
    }

    private Stream<Standing> live() {
        return today.standings().stream().filter(standing -> !standing.activity().cancelled());
    }

    /** @param whole she may import the programme, and read the log */
    TodayView view(boolean whole) {
        String clock = site.dates().clock(LocalTime.ofInstant(today.now(), Activity.ZONE));
        Stream<Link> importing = Stream.of(new Link(site.say("desk.nav.import"), DeskLinks.to("programme"))).filter(_ -> whole);
        return new TodayView(site.dates().day(day), site.say("today.lede", isToday ? shown.size() : 0, clock),
                Stream.concat(importing, Stream.of(new Link(site.say("desk.list.new"), DeskLinks.to("programme", "new")))).toList(), figures(), shows(),
                site.say("today.todo"), todos(), site.say("today.todo.nothing"), Optional.of(recent()).filter(_ -> whole));
    }

    private List<TodayView.Figure> figures() {
        List<Standing> coming = live().filter(standing -> standing.activity().endsAt().isAfter(today.now())).toList();
        int came = today.came().values().stream().mapToInt(Integer::intValue).sum();
        int due = isToday ? shown.stream().mapToInt(Standing::taken).sum() : 0;
        return List.of(figure("g", "came", came, site.say("today.unit.came", due), "checkins"),
                figure("a", "nearly", coming.stream().filter(standing -> Tab.of(standing) == Tab.NEARLY).count(), site.say("today.unit.nearly"), "nearly"),
                figure("", "full", coming.stream().filter(standing -> Tab.of(standing) == Tab.FULL).count(), site.say("today.unit.full"), "full"),
                figure("l", "waiting", coming.stream().mapToInt(standing -> standing.places().waiting()).sum(), site.say("today.unit.waiting"), "waiting"));
    }

    private TodayView.Figure figure(String look, String what, long number, String unit, String where) {
        var url = switch (where) {
            case "checkins" -> DeskLinks.to("checkins");
            case "waiting" -> DeskLinks.to("activities").with("sort", "waiting");
            default -> DeskLinks.to("activities").with("state", where);
        };
        return new TodayView.Figure(look, site.say("today.figure." + what), String.valueOf(number), unit, new Link(site.say("today.look." + what), url));
    }

    private TodayView.Shows shows() {
        return new TodayView.Shows(site.say(isToday ? "today.on" : "today.next"), new Link(site.say("today.all", today.standings().size()), DeskLinks.to("activities")),
                Stream.of("when", "line", "activity", "state", "came", "open").map(head -> site.say("today.head." + head)).toList(),
                shown.stream().map(this::show).toList(), site.say("today.nothing"));
    }

    private TodayView.Show show(Standing standing) {
        Activity activity = standing.activity();
        boolean over = !activity.endsAt().isAfter(today.now());
        boolean door = !over && !today.now().isBefore(activity.startsAt().minus(DOOR));
        int came = today.came().getOrDefault(activity.id(), 0);
        String id = activity.id().value();
        return new TodayView.Show(isToday ? site.dates().hours(activity) : site.dates().moment(activity.startsAt()), percent(share(activity.starts())),
                percent(Math.max(2, share(activity.ends()) - share(activity.starts()))), over ? "pa" : door ? "wk" : "fu",
                isToday ? percent(share(LocalDateTime.ofInstant(today.now(), Activity.ZONE))) : "", new Link(activity.title(), DeskLinks.to("activities", id)),
                district(activity) + " · " + activity.venue(), tag(activity, over, door), Meter.of(came, Math.max(came, standing.taken())),
                new Link(site.say(door ? "today.open.door" : "today.open.roster"), DeskLinks.to("activities", id, door ? "door" : "roster")), door);
    }

    private Tag tag(Activity activity, boolean over, boolean door) {
        Duration still = Duration.between(today.now(), activity.startsAt());
        return over ? new Tag("t", site.say("today.over")) : still.isNegative() ? new Tag("t g", site.say("today.running")) : door
                ? new Tag("t g", site.say("today.minutes", still.toMinutes())) : still.compareTo(DAY) < 0 ? new Tag("t a", site.say("today.hours", still.toHours()))
                : new Tag("t", site.say("today.days", still.toDays()));
    }

    private String district(Activity activity) {
        return site.language() == Language.ZH ? activity.district().chinese() : activity.district().english();
    }

    /** Of the line of the day, in percent. */
    private static double share(LocalDateTime at) {
        double minutes = Duration.between(FROM, at.toLocalTime()).toMinutes();
        return Math.clamp(minutes * 100 / LENGTH.toMinutes(), 0, 98);
    }

    private static String percent(double x) {
        return String.format(Locale.ROOT, "%.2f%%", x);
    }

    private List<TodayView.Todo> todos() {
        return Stream.concat(today.requests().stream().map(this::request), prepared()).toList();
    }

    private TodayView.Todo request(Today.Request request) {
        String title = today.standings().stream().filter(standing -> standing.activity().id().equals(request.activity()))
                .map(standing -> standing.activity().title()).findFirst().orElseGet(() -> request.activity().value());
        return new TodayView.Todo("t e", site.say("today.request"), new Link(site.say("today.todo.release", request.who(), title),
                DeskLinks.to("activities", request.activity().value(), "roster")), site.dates().moment(request.at()));
    }

    private Stream<TodayView.Todo> prepared() {
        return Stream.concat(live().filter(this::isTomorrow).map(standing -> new TodayView.Todo("t j", site.say("today.tomorrow"),
                        new Link(site.say("today.todo.sheet", standing.activity().title()), DeskLinks.to("activities", standing.activity().id().value(), "roster")),
                        site.dates().moment(standing.activity().startsAt()))),
                live().filter(this::opensSoon).map(standing -> new TodayView.Todo("t a", site.say("today.soon"),
                        new Link(site.say("today.todo.opens", standing.activity().title()), DeskLinks.to("activities", standing.activity().id().value())),
                        site.dates().moment(opens(standing).orElseThrow()))));
    }

    private boolean isTomorrow(Standing standing) {
        return standing.activity().day().equals(day.plusDays(1)) && standing.taken() > 0;
    }

    private boolean opensSoon(Standing standing) {
        return opens(standing).filter(at -> at.isAfter(today.now()) && at.isBefore(today.now().plus(DAY))).isPresent();
    }

    private static Optional<Instant> opens(Standing standing) {
        return standing.activity().admission() instanceof Admission.Open open ? Optional.of(open.opensAt()) : Optional.empty();
    }

    private TodayView.Recent recent() {
        Map<String, String> titles = today.standings().stream().collect(Collectors.toMap(one -> one.activity().id().value(), one -> one.activity().title()));
        return new TodayView.Recent(site.say("today.recent"), new Link(site.say("today.log"), DeskLinks.to("audit")),
                today.recent().stream().map(SealedLine::line).map(line -> done(line, titles)).toList());
    }

    private TodayView.Done done(AuditLine line, Map<String, String> titles) {
        String who = line.by().name().isBlank() ? line.by().subject() : line.by().name();
        return new TodayView.Done(site.dates().clock(LocalTime.ofInstant(line.at(), Activity.ZONE)),
                site.say("today.done", who, site.say("audit.kind." + line.kind().slug()), titles.getOrDefault(line.about(), line.about())));
    }
}
