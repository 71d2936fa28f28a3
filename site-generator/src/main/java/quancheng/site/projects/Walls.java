package quancheng.site.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.activities.Phrase;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.projects.Beneficiary;
import quancheng.store.projects.Collection;

/** Puts the walls together. */
final class Walls {

    private static final List<String> OPEN = List.of("for", "status");

    private final Site site;
    private final Promises promises;

    Walls(Site site, Promises promises) {
        this.site = site;
        this.promises = promises;
    }

    Object basis(Cut cut) {
        return List.of(cut.path(), promises.all());
    }

    WallPage page(Cut cut) {
        List<Standing> shown = promises.of(cut.holds());
        boolean whole = cut.equals(Cut.WHOLE);
        return new WallPage(whole ? new Link(site.say("list.home"), site.page("")) : new Link(site.say("project.all"), site.page(Cut.ROOT)),
                whole ? site.say("project.wall") : site.say("project.wall.of", name(cut)), site.texts().count("project.wall.lede", shown.size()),
                OPEN.stream().map(facet -> filter(facet, cut)).filter(filter -> !filter.chips().isEmpty()).toList(),
                Optional.of(filter("unit", cut)).filter(filter -> !filter.chips().isEmpty()), cut.facet().equals("unit"),
                site.say("project.key"), groups(shown),
                Optional.of(new Link(site.say("project.nothing"), site.page(Cut.ROOT))).filter(_ -> shown.isEmpty() && !whole),
                site.say("project.data"), List.of(new Link("CSV", site.file("data/projects.csv")), new Link("JSON", site.file("data/projects.json")),
                new Link("RSS", site.page(Cut.ROOT + "feed.xml"))));
    }

    private WallPage.Filter filter(String facet, Cut current) {
        return new WallPage.Filter(site.say("project.by." + facet), Cut.all(promises).stream().filter(cut -> cut.facet().equals(facet))
                .filter(cut -> cut.path().equals(current.path()) || !promises.of(cut.holds()).isEmpty())
                .map(cut -> new WallPage.Chip(site.page(cut.path()), words(cut), String.valueOf(promises.of(cut.holds()).size()),
                        cut.path().equals(current.path()))).toList());
    }

    private Phrase words(Cut cut) {
        return cut.facet().equals("unit") ? Words.phrase(site, cut.word()) : new Phrase(name(cut), "");
    }

    private String name(Cut cut) {
        return switch (cut.facet()) {
            case "for" -> site.say("project.for." + cut.word());
            case "status" -> site.say("project.status." + cut.word());
            default -> cut.word();
        };
    }

    private List<WallPage.Group> groups(List<Standing> shown) {
        Stream<WallPage.Group> tens = Arrays.stream(Beneficiary.values()).map(beneficiary -> group("project.ten." + beneficiary.word(),
                shown.stream().filter(one -> one.plan().collection() == Collection.PRACTICAL && one.plan().beneficiary() == beneficiary).toList()));
        WallPage.Group strands = group("project.strands", shown.stream().filter(one -> one.plan().collection() == Collection.CHUCAI).toList());
        return Stream.concat(tens, Stream.of(strands)).filter(group -> !group.cards().isEmpty()).toList();
    }

    private WallPage.Group group(String heading, List<Standing> standings) {
        return new WallPage.Group(site.say(heading), standings.stream().map(one -> Card.of(site, one)).toList());
    }
}
