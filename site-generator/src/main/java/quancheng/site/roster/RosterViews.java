package quancheng.site.roster;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;

/** Makes the page of a roster. */
final class RosterViews {

    private final Site site;
    private final Roster roster;
    private final RosterQuery query;
    private final Custody custody;
    private final Words words;
    private final String id;

    RosterViews(Site site, Roster roster, RosterQuery query, Custody custody) {
        this.site = site;
        this.roster = roster;
        this.query = query;
        this.custody = custody;
        this.words = new Words(site);
        this.id = roster.activity().id().value();
    }

    /** @param form what she asked for when something was missing @param done what just happened; empty where nothing did */
    RosterView view(FormState form, String done) {
        Activity activity = roster.activity();
        boolean free = !roster.hasChildren() || custody.good().isPresent();
        return new RosterView(new Link(activity.title(), DeskLinks.to("activities", id)), site.say("roster"),
                site.dates().when(activity) + site.say("roster.at") + activity.venue(), tags(),
                Optional.of(done).filter(word -> !word.isEmpty()).map(word -> site.say("roster.done." + word)),
                Optional.of(site.say("roster.confidential")).filter(_ -> activity.confidential()),
                Problem.of(site, form, List.of("note")), Optional.of(hold(form)).filter(_ -> roster.hasChildren()),
                Optional.of(taking(form)).filter(_ -> free), search(), table());
    }

    private List<RosterView.Tag> tags() {
        return List.of(new RosterView.Tag("t a", site.say("roster.confirmed", roster.confirmed().size(), Roster.people(roster.confirmed()))),
                new RosterView.Tag("t l", site.say("roster.waiting", roster.waiting().size(), Roster.people(roster.waiting()))));
    }

    private RosterView.Hold hold(FormState form) {
        Optional<Release> good = custody.good();
        Optional<Release> asked = custody.asked();
        String line = good.map(it -> site.say("roster.hold.good", it.given().orElseThrow().who(), moment(it.given().orElseThrow().at()), words.purpose(it.purpose()),
                moment(it.given().orElseThrow().until()))).or(() -> asked.map(it -> site.say("roster.hold.asked", moment(it.at()), words.purpose(it.purpose()))))
                .orElseGet(() -> site.say("roster.hold.line"));
        return new RosterView.Hold(site.say("roster.hold"), line, custody.others().stream().map(this::request).toList(),
                Optional.of(new RosterView.Ask(site.say("roster.take.heading"), DeskLinks.to("activities", id, "roster", "requests"),
                        purposes(form, Optional.empty()), site.say("roster.hold.ask"))).filter(_ -> good.isEmpty() && asked.isEmpty()));
    }

    private RosterView.Request request(Release release) {
        return new RosterView.Request(site.say("roster.hold.request", release.who(), moment(release.at()), words.purpose(release.purpose())),
                DeskLinks.to("activities", id, "roster", "releases"), release.request(), site.say("roster.hold.release"));
    }

    private String moment(Instant at) {
        return site.dates().moment(at);
    }

    private RosterView.Taking taking(FormState form) {
        return new RosterView.Taking(site.say("roster.take"), !form.errors().isEmpty(), site.say("roster.take.heading"),
                site.say("roster.take.line", roster.rows()), DeskLinks.to("activities", id, "roster.xlsx"), purposes(form, custody.good().filter(_ -> roster.hasChildren())),
                new RosterView.Asked(site.say("roster.take.phones"), choices("roster.phones.", List.of("last4", "full"), form.value("phones"))),
                List.of(button("roster.xlsx", "xlsx"), button("roster.csv", "csv"), button("sheet", "sheet")));
    }

    /** @param released for what it was released, which is then the only choice */
    private RosterView.Purposes purposes(FormState form, Optional<Release> released) {
        Optional<String> word = released.map(it -> Words.PURPOSES.contains(it.purpose()) ? it.purpose() : "other");
        List<String> open = word.map(List::of).orElseGet(() -> Stream.concat(Words.PURPOSES.stream(), Stream.of("other")).toList());
        String note = released.filter(_ -> word.filter("other"::equals).isPresent()).map(Release::purpose).orElseGet(() -> form.value("note"));
        return new RosterView.Purposes(new RosterView.Asked(site.say("roster.take.purpose"), choices("roster.purpose.", open, form.value("purpose"))),
                site.say("roster.take.note"), note, form.error("note"), site.say("form.error"));
    }

        private RosterView.Button button(String path, String word) {
        return new RosterView.Button(DeskLinks.to("activities", id, path), site.say("roster.take." + word), site.say("roster.take." + word + ".note"));
    }

    private List<RosterView.Choice> choices(String key, List<String> values, String chosen) {
        String one = values.contains(chosen) ? chosen : values.getFirst();
        return values.stream().map(value -> new RosterView.Choice(value, site.say(key + value), value.equals(one))).toList();
    }

    private RosterView.Search search() {
        return new RosterView.Search(DeskLinks.to("activities", id, "roster"), site.say("roster.find"), query.words(), site.say("roster.find.hint"),
                site.say("roster.see"), choices("roster.see.", List.of("all", "needs"), query.see()), site.say("roster.find.send"));
    }

    private RosterView.Table table() {
        List<Numbered> wanted = numbered().filter(one -> query.wants(one.signup())).toList();
        int from = Math.min(wanted.size(), (query.page() - 1) * RosterQuery.ROWS);
        int to = Math.min(wanted.size(), from + RosterQuery.ROWS);
        Map<Boolean, List<RosterView.Row>> rows = wanted.subList(from, to).stream().collect(Collectors.partitioningBy(
                Numbered::waits, Collectors.mapping(this::row, Collectors.toList())));
        return new RosterView.Table(site.say("roster"), heads(), rows.get(false), site.say("roster.line"), rows.get(true),
                site.say(roster.rows() == 0 ? "roster.nobody" : "roster.nothing"), site.say("roster.count", wanted.isEmpty() ? 0 : from + 1, to, wanted.size()),
                Optional.of(new Link(site.say("list.page.previous"), address(query.page() - 1))).filter(_ -> from > 0),
                Optional.of(new Link(site.say("list.page.next"), address(query.page() + 1))).filter(_ -> to < wanted.size()));
    }

    /** What she typed is a person's: it stands in no address. */
    private SafeUrl address(int page) {
        return DeskLinks.to("activities", id, "roster").with("page", String.valueOf(page));
    }

    private RosterView.Heads heads() {
        Function<String, String> head = word -> site.say("roster.head." + word);
        return new RosterView.Heads(head.apply("number"), head.apply("code"), head.apply(roster.activity().confidential() ? "alias" : "name"),
                head.apply("phone.masked"), head.apply("party"), head.apply("needs"), head.apply("came"), head.apply("since"));
    }

    /** A party with its number: in the order of signing up, or in line. */
    private record Numbered(int number, boolean waits, Signup signup) {
    }

    private Stream<Numbered> numbered() {
        return Stream.concat(numbered(roster.confirmed(), false), numbered(roster.waiting(), true));
    }

    private static Stream<Numbered> numbered(List<Signup> parties, boolean wait) {
        return IntStream.range(0, parties.size()).mapToObj(i -> new Numbered(i + 1, wait, parties.get(i)));
    }

    private RosterView.Row row(Numbered one) {
        Signup signup = one.signup();
        String number = one.waits() ? site.say("roster.waiting.number", one.number()) : String.valueOf(one.number());
        return new RosterView.Row(number, signup.code().toString(), signup.name().value(), signup.phone().masked(),
                signup.party().adults() + " + " + signup.party().children(), words.needs(signup), came(signup), site.dates().moment(signup.at()),
                Optional.of(new RosterView.Tag("t l", site.say("roster.waiting.place", one.number()))).filter(_ -> one.waits()));
    }

    /** When they came, and how many of them; empty where nobody has. */
    private String came(Signup signup) {
        return roster.came(signup).map(it -> site.say("roster.came", site.dates().clock(LocalTime.ofInstant(it.at(), Activity.ZONE)), it.people())).orElse("");
    }
}
