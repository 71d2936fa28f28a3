package quancheng.site.home;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.Page;
import quancheng.site.SiteData;
import quancheng.site.activities.Card;
import quancheng.site.activities.Listing;
import quancheng.site.activities.Lists;
import quancheng.site.activities.Tag;
import quancheng.site.activities.Words;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Document;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Link;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;
import quancheng.site.layout.Style;
import quancheng.site.projects.Band;
import quancheng.site.posts.Openings;
import quancheng.site.posts.Vacancies;
import quancheng.site.projects.Promises;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/** Makes the home page. */
public final class HomePage {

    private static final Asset ART = Asset.svg("hero");
    private static final Asset WORDMARK = Asset.svg("wordmark");
    private static final Asset SCENES = Asset.sprite(List.of("scene", "picture"), 760, 220, Arrays.stream(Theme.values()).map(theme -> "scenes/" + theme.slug()).toArray(String[]::new));
    private static final String SCENES_PATH = "assets/scenes-" + SCENES.fingerprint() + ".svg";
    private static final int SOON = 6;
    private static final int DAYS = 7;

    private final Site site;
    private final SiteData data;
    private final Lists lists;
    private final Openings openings;
    private final Promises promises;

    private HomePage(Site site, SiteData data, Lists lists, Openings openings, Promises promises) {
        this.site = site;
        this.data = data;
        this.lists = lists;
        this.openings = openings;
        this.promises = promises;
    }

    public static Page of(Site site, SiteData data, Lists lists, Openings openings, Promises promises) {
        return Frame.page(site, "", data, () -> new HomePage(site, data, lists, openings, promises).document());
    }

    /** The pictures of the themes: below the fold, so in a file of their own. */
    public static Page scenes() {
        return new Page(SCENES_PATH, "image/svg+xml", SCENES_PATH, SCENES::bytes);
    }

    private Document document() {
        int year = data.activities().isEmpty() ? data.today().getYear() : data.activities().getFirst().day().getYear();
        return Document.open("", site.say("home.head", year), site.say("home.description", year, data.activities().size()),
                Style.HOME, Part.of(JtehomeGenerated::render, home(year)));
    }

    private Home home(int year) {
        return new Home(ART, WORDMARK, site.say("name"), site.say("festival", year),
                List.of(site.texts().count("home.lede.1", data.activities().size()), site.say("home.lede.2"), site.say("home.lede.3")),
                new Link(site.say("home.call"), site.page(Listing.ROOT)), new Link(site.say("closed.mine"), site.page("my/")),
                week(), site.say("home.needs"), needs(), site.say("home.soon"),
                new Link(site.texts().count("home.all", data.activities().size()), site.page(Listing.ROOT)), soon(),
                Vacancies.of(site, openings),
                site.say("home.themes"), themes(), Band.of(site, promises), site.say("home.steps"), steps(), site.say("home.near"), near());
    }

    /** Seven days from the first with something on, today or later; the last seven once all is over. */
    private Home.Week week() {
        List<LocalDate> busy = lists.days();
        LocalDate first = busy.stream().filter(day -> !day.isBefore(data.today())).findFirst()
                .orElseGet(() -> busy.isEmpty() ? data.today() : busy.getLast().minusDays(DAYS - 1L));
        return new Home.Week(site.say("home.week"), new Link(site.say("home.week.all"), site.page(Listing.ROOT)),
                first.datesUntil(first.plusDays(DAYS)).map(this::day).toList());
    }

    private Home.Day day(LocalDate day) {
        Listing listing = Listing.of(day);
        int count = lists.count(listing);
        return new Home.Day(site.dates().weekday(day), day.getDayOfMonth(), count == 0 ? "–" : site.texts().count("day.count", count),
                Optional.of(site.page(listing.path())).filter(url -> count > 0), Card.isFestival(day));
    }

    private List<Home.Counted> needs() {
        return Stream.concat(Listing.needs(data).stream(), online())
                .filter(listing -> lists.count(listing) > 0)
                .map(listing -> new Home.Counted(site.page(listing.path()), needName(listing), String.valueOf(lists.count(listing)))).toList();
    }

    private static Stream<Listing> online() {
        return District.of("online").map(Listing::of).stream();
    }

    private String needName(Listing listing) {
        return listing.subject() instanceof Listing.Subject.Named(String key) ? site.say("chip." + key) : site.say("place.online");
    }

    /** The next ones that still have places. */
    private List<Card> soon() {
        return data.activities().stream()
                .filter(activity -> !activity.day().isBefore(data.today()) && Listing.hasPlaces(data, activity))
                .limit(SOON).map(activity -> Card.of(site, data, activity)).toList();
    }

    private List<Home.Scene> themes() {
        return Arrays.stream(Theme.values()).map(this::scene).toList();
    }

    private Home.Scene scene(Theme theme) {
        Listing listing = Listing.of(theme);
        return new Home.Scene(site.page(listing.path()), Tag.tone(theme), site.file(SCENES_PATH).fragment(theme.slug()), site.say("theme." + theme.slug()),
                site.texts().count("day.count", lists.count(listing)));
    }

    private List<Home.Step> steps() {
        return Stream.of("1", "2", "3").map(n -> new Home.Step(site.say("home.step." + n), site.say("home.step." + n + ".text"))).toList();
    }

    private List<Home.Counted> near() {
        return District.all().stream().filter(district -> !district.slug().equals("online")).map(this::near).toList();
    }

    private Home.Counted near(District district) {
        Listing listing = Listing.of(district);
        return new Home.Counted(site.page(listing.path()), Words.district(site, district), site.texts().count("day.count", lists.count(listing)));
    }
}
