package quancheng.site.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import quancheng.site.layout.Asset;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/** Makes the list of activities. */
final class ActivitiesViews {

    private static final Asset UP = Asset.svg("icons/up");
    private static final Asset PLUS = Asset.svg("icons/plus");
    private static final SafeUrl LIST = DeskLinks.to("activities");

    private final Site site;
    private final ActivityQuery query;
    private final List<Standing> all;
    private final List<Standing> wanted;

    ActivitiesViews(Site site, ActivityQuery query, List<Standing> all) {
        this.site = site;
        this.query = query;
        this.all = all;
        this.wanted = query.among(all);
    }

    /** @param whole she may import the programme, not only add to it */
    ActivitiesView view(boolean whole) {
        int people = all.stream().mapToInt(Standing::taken).sum();
        int places = all.stream().mapToInt(standing -> standing.places().capacity()).sum();
        return new ActivitiesView(site.say("desk.nav.activities"), site.say("desk.list.lede", all.size(), people, places), buttons(whole),
                site.say("desk.list.states"), Arrays.stream(Tab.values()).map(this::tab).toList(), filters(), table());
    }

    private ActivitiesView.Buttons buttons(boolean whole) {
        return new ActivitiesView.Buttons(
                Optional.of(new Link(site.say("desk.nav.import"), DeskLinks.to("programme"))).filter(link -> whole), UP,
                Optional.of(new Link(site.say("desk.list.new"), DeskLinks.to("programme", "new"))), PLUS);
    }

    private ActivitiesView.Tab tab(Tab tab) {
        long count = wanted.stream().filter(tab::holds).count();
        return new ActivitiesView.Tab(site.say("desk.tab." + tab.word()) + " " + count, address(tab, 1), tab == query.tab());
    }

    private SafeUrl address(Tab tab, int page) {
        SafeUrl url = LIST.with("state", tab.word());
        for (var part : List.of(List.of("q", query.words()), List.of("theme", query.theme()), List.of("district", query.district()),
                List.of("unit", query.unit()), List.of("sort", query.sort()))) {
            url = part.getLast().isEmpty() ? url : url.with(part.getFirst(), part.getLast());
        }
        return page == 1 ? url : url.with("page", String.valueOf(page));
    }

    private ActivitiesView.Filters filters() {
        return new ActivitiesView.Filters(LIST, query.tab().word(), site.say("desk.list.find"), query.words(), List.of(
                choice("theme", query.theme(), Stream.of(Theme.values()).map(Theme::slug).toList(), slug -> site.say("theme." + slug)),
                choice("district", query.district(), District.all().stream().map(District::slug).toList(), this::district),
                choice("unit", query.unit(), all.stream().map(standing -> standing.activity().organizer()).distinct().sorted().toList(), unit -> unit),
                choice("sort", query.sort(), List.of("fill", "waiting"), order -> site.say("desk.sort." + order))), site.say("desk.list.filter"));
    }

    private String district(String slug) {
        return District.of(slug).map(site.language() == quancheng.site.Language.ZH ? District::chinese : District::english).orElse(slug);
    }

    private ActivitiesView.Choice choice(String name, String chosen, List<String> values, Function<String, String> text) {
        var options = new ArrayList<Option>();
        options.add(new Option("", site.say("desk.all." + name), chosen.isEmpty()));
        values.forEach(value -> options.add(new Option(value, text.apply(value), value.equals(chosen))));
        return new ActivitiesView.Choice(name, site.say("desk.filter." + name), options);
    }

    private ActivitiesView.Table table() {
        List<Standing> shown = wanted.stream().filter(query.tab()::holds).toList();
        int from = Math.min(shown.size(), (query.page() - 1) * ActivityQuery.ROWS);
        int to = Math.min(shown.size(), from + ActivityQuery.ROWS);
        return new ActivitiesView.Table(site.say("desk.nav.activities"),
                Stream.of("when", "activity", "state", "district", "unit", "fill", "waiting").map(head -> site.say("desk.head." + head)).toList(),
                shown.subList(from, to).stream().map(this::row).toList(), site.say("desk.list.nothing"),
                site.say("desk.list.count", shown.isEmpty() ? 0 : from + 1, to, shown.size()),
                Optional.of(new Link(site.say("list.page.previous"), address(query.tab(), query.page() - 1))).filter(link -> from > 0),
                Optional.of(new Link(site.say("list.page.next"), address(query.tab(), query.page() + 1))).filter(link -> to < shown.size()));
    }

    private ActivitiesView.Row row(Standing standing) {
        var activity = standing.activity();
        boolean open = standing.places().capacity() > 0;
        return new ActivitiesView.Row(site.dates().moment(activity.startsAt()),
                new Link(activity.title(), DeskLinks.to("activities", activity.id().value())),
                activity.id() + " · " + site.say("theme." + activity.theme().slug()), Tag.of(site, standing),
                district(activity.district().slug()), activity.organizer(),
                Optional.of(Meter.of(standing.taken(), standing.places().capacity())).filter(meter -> open), site.say("desk.list.without"),
                standing.places().waiting() == 0 ? "—" : site.say("desk.list.waiting", standing.places().waiting()));
    }
}
