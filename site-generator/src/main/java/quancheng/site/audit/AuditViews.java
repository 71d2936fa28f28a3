package quancheng.site.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.audit.Actor;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;

/** Makes the page of the log. */
final class AuditViews {

    /** The law wants three years. */
    private static final int MONTHS = 36;
    /** Details said in words; the others are in the answer for programs. */
    private static final List<String> SAID = List.of("rows", "format", "phones", "copy", "request", "approval", "decision", "added", "changed", "revision", "capacity");
    private static final List<String> ACTIVITIES = List.of("activity-", "roster-", "checkin-");

    private final Site site;
    private final AuditQuery query;
    private final List<SealedLine> all;
    private final Set<SealedLine> broken;
    private final Map<String, String> titles;

    /** @param titles of the activities, by id */
    AuditViews(Site site, AuditQuery query, List<SealedLine> all, Set<SealedLine> broken, Map<String, String> titles) {
        this.site = site;
        this.query = query;
        this.all = all;
        this.broken = broken;
        this.titles = titles;
    }

    AuditView view() {
        return new AuditView(site.say("desk.nav.audit"), site.say("audit.lede"),
                site.say(broken.isEmpty() ? "audit.whole" : "audit.broken", all.size(), broken.size()), broken.isEmpty() ? "pv" : "pv e1", filters(), table());
    }

    private AuditView.Filters filters() {
        return new AuditView.Filters(DeskLinks.to("audit"), List.of(months(), people(), kinds()), site.say("audit.about"), query.about(),
                site.say("desk.list.filter"));
    }

    private AuditView.Choice months() {
        var months = IntStream.range(0, MONTHS).mapToObj(query.month()::minusMonths).map(Object::toString);
        return new AuditView.Choice("month", site.say("audit.month"), Stream.concat(Stream.of(query.month().plusMonths(1).toString()), months)
                .map(month -> new AuditView.Option(month, month, month.equals(query.month().toString()))).toList());
    }

    private AuditView.Choice people() {
        Map<String, String> names = new TreeMap<>();
        all.stream().map(sealed -> sealed.line().by()).forEach(by -> names.putIfAbsent(by.subject(), who(by) + site.say("audit.comma") + where(by)));
        return choice("person", names.entrySet().stream().sorted(Map.Entry.comparingByValue())
                .map(name -> new AuditView.Option(name.getKey(), name.getValue(), name.getKey().equals(query.person()))).toList());
    }

    private AuditView.Choice kinds() {
        return choice("kind", Arrays.stream(Kind.values()).map(Kind::slug)
                .map(kind -> new AuditView.Option(kind, site.say("audit.kind." + kind), kind.equals(query.kind()))).toList());
    }

    private AuditView.Choice choice(String name, List<AuditView.Option> options) {
        boolean none = options.stream().noneMatch(AuditView.Option::chosen);
        return new AuditView.Choice(name, site.say("audit." + name),
                Stream.concat(Stream.of(new AuditView.Option("", site.say("audit.all." + name), none)), options.stream()).toList());
    }

    private AuditView.Table table() {
        List<SealedLine> wanted = query.among(all);
        int from = Math.min(wanted.size(), (query.page() - 1) * AuditQuery.ROWS);
        int to = Math.min(wanted.size(), from + AuditQuery.ROWS);
        return new AuditView.Table(site.say("desk.nav.audit"), Stream.of("when", "who", "what", "about", "details", "purpose")
                .map(head -> site.say("audit.head." + head)).toList(), wanted.subList(from, to).stream().map(this::row).toList(),
                site.say("audit.nothing"), site.say("audit.count", wanted.isEmpty() ? 0 : from + 1, to, wanted.size()),
                Optional.of(new Link(site.say("list.page.previous"), address(query.page() - 1))).filter(_ -> from > 0),
                Optional.of(new Link(site.say("list.page.next"), address(query.page() + 1))).filter(_ -> to < wanted.size()));
    }

    private SafeUrl address(int page) {
        return DeskLinks.to("audit").with("month", query.month().toString()).with("person", query.person()).with("about", query.about())
                .with("kind", query.kind()).with("page", String.valueOf(page));
    }

    private AuditView.Row row(SealedLine sealed) {
        AuditLine line = sealed.line();
        return new AuditView.Row(site.dates().moment(line.at()), who(line.by()), where(line.by()), site.say("audit.kind." + line.kind().slug()),
                about(line), line.about(), details(line), purpose(line), broken.contains(sealed), site.say("audit.row.broken"));
    }

    private static String who(Actor by) {
        return by.name().isBlank() ? by.subject() : by.name();
    }

    private String where(Actor by) {
        return by.unit().isEmpty() ? site.say("desk.role." + by.role()) : by.unit();
    }

    private Optional<Link> about(AuditLine line) {
        boolean activity = ACTIVITIES.stream().anyMatch(line.kind().slug()::startsWith) && line.about().matches("[a-z0-9-]+");
        return activity ? Optional.of(new Link(titles.getOrDefault(line.about(), line.about()), DeskLinks.to("activities", line.about()))) : Optional.empty();
    }

    private String details(AuditLine line) {
        return SAID.stream().filter(line.details()::containsKey).map(name -> site.say("audit.detail." + name, word(name, line.details().get(name))))
                .collect(Collectors.joining(site.say("audit.comma")));
    }

    private String word(String name, String value) {
        return name.equals("phones") ? site.say("roster.phones." + value) : name.equals("format") ? site.say("audit.format." + value)
                : name.equals("decision") ? site.say("audit.decision." + value) : value;
    }

    private String purpose(AuditLine line) {
        return List.of("door", "call", "kit").contains(line.purpose()) ? site.say("roster.purpose." + line.purpose()) : line.purpose();
    }
}
