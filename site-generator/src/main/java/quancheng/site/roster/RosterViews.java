package quancheng.site.roster;

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
    private final Words words;
    private final String id;

    RosterViews(Site site, Roster roster, RosterQuery query) {
        this.site = site;
        this.roster = roster;
        this.query = query;
        this.words = new Words(site);
        this.id = roster.activity().id().value();
    }

    /** @param form what she asked for when something was missing */
    RosterView view(FormState form) {
        Activity activity = roster.activity();
        return new RosterView(new Link(activity.title(), DeskLinks.to("activities", id)), site.say("roster"),
                site.dates().when(activity) + site.say("roster.at") + activity.venue(), tags(),
                Optional.of(site.say("roster.confidential")).filter(_ -> activity.confidential()),
                Problem.of(site, form, List.of("note")), taking(form), search(), table());
    }

    private List<RosterView.Tag> tags() {
        return List.of(new RosterView.Tag("t a", site.say("roster.confirmed", roster.confirmed().size(), Roster.people(roster.confirmed()))),
                new RosterView.Tag("t l", site.say("roster.waiting", roster.waiting().size(), Roster.people(roster.waiting()))));
    }

    private RosterView.Taking taking(FormState form) {
        Function<String, String> typed = name -> form.values().getOrDefault(name, List.of("")).getFirst();
        String error = form.errors().getOrDefault("note", "");
        return new RosterView.Taking(site.say("roster.take"), !error.isEmpty(), site.say("roster.take.heading"),
                site.say("roster.take.line", roster.rows()), DeskLinks.to("activities", id, "roster.xlsx"),
                new RosterView.Asked(site.say("roster.take.purpose"), choices("roster.purpose.", Stream.concat(Words.PURPOSES.stream(), Stream.of("other")).toList(),
                        typed.apply("purpose"))), site.say("roster.take.note"), typed.apply("note"), error, site.say("form.error"),
                new RosterView.Asked(site.say("roster.take.phones"), choices("roster.phones.", List.of("last4", "full"), typed.apply("phones"))),
                List.of(button("roster.xlsx", "xlsx"), button("roster.csv", "csv"), button("sheet", "sheet")));
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
                head.apply("phone.masked"), head.apply("party"), head.apply("needs"), head.apply("since"));
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
                signup.party().adults() + " + " + signup.party().children(), words.needs(signup), site.dates().moment(signup.at()),
                Optional.of(new RosterView.Tag("t l", site.say("roster.waiting.place", one.number()))).filter(_ -> one.waits()));
    }
}
