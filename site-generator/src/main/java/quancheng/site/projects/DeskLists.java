package quancheng.site.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.projects.Figure;

/** Makes the overview of the promises at the desk. */
final class DeskLists {

    private final Site site;
    private final List<Standing> all;
    private final LocalDate today;

    DeskLists(Site site, List<Standing> all, LocalDate today) {
        this.site = site;
        this.all = all;
        this.today = today;
    }

    /** @param imports she may bring in the year's list */
    DeskListView view(boolean imports) {
        return new DeskListView(site.say("desk.nav.projects"), site.say("desk.projects.lede"),
                Optional.of(new Link(site.say("desk.projects.import"), DeskLinks.to("projects", "list"))).filter(_ -> imports), waiting(), due(),
                new DeskListView.All(site.say("project.all"), heads("id", "project", "unit", "progress", "state", "month"), all.stream().map(this::row).toList()));
    }

    private DeskListView.Waiting waiting() {
        return new DeskListView.Waiting(site.say("desk.projects.waiting"), site.say("desk.projects.waiting.none"), heads("project", "unit", "month", "progress"),
                all.stream().flatMap(one -> one.project().waiting().stream().map(line -> figure(one, one.project().figure(line.number())))).toList());
    }

    private DeskListView.Figure figure(Standing one, Figure figure) {
        return new DeskListView.Figure(link(one), one.plan().unit(), figure.month().toString(), Words.quantity(site, one.plan(), figure.quantity()));
    }

    private DeskListView.Due due() {
        Map<String, List<Standing>> units = all.stream().filter(one -> one.project().due(today).isPresent())
                .collect(Collectors.groupingBy(one -> one.plan().unit(), TreeMap::new, Collectors.toList()));
        return new DeskListView.Due(site.say("desk.projects.due"), site.say("desk.projects.due.none"), units.entrySet().stream()
                .map(unit -> new DeskListView.Unit(unit.getKey(), site.texts().count("desk.projects.due.count", unit.getValue().size()),
                        unit.getValue().stream().map(this::link).toList())).toList());
    }

    private DeskListView.Row row(Standing one) {
        return new DeskListView.Row(one.id(), link(one), one.plan().unit(), Words.progress(site, one), Words.status(site, one.status()),
                one.latest().map(figure -> figure.month().toString()).orElse("–"));
    }

    private Link link(Standing one) {
        return new Link(isLatest(one) ? one.plan().title() : one.project().year() + " " + one.plan().title(), isLatest(one)
                ? DeskLinks.to("projects", one.id()) : DeskLinks.to("projects", one.id()).with("year", String.valueOf(one.project().year())));
    }

    private boolean isLatest(Standing one) {
        return all.stream().noneMatch(other -> other.id().equals(one.id()) && other.project().year() > one.project().year());
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> site.say("desk.projects.head." + name)).toList();
    }
}
