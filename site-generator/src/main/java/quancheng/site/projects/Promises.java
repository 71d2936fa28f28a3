package quancheng.site.projects;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.SiteData;
import quancheng.store.projects.Project;
import quancheng.store.projects.Tally;

/** Every promise as it stands today, each in the latest year that has begun; found out once for all pages. */
public final class Promises {

    private final List<Standing> all;

    public Promises(SiteData data) {
        Map<String, List<Project>> years = data.projects().stream()
                .collect(Collectors.groupingBy(project -> project.id().value(), TreeMap::new, Collectors.toList()));
        all = years.values().stream().map(one -> standing(one, data))
                .sorted(Comparator.comparing((Standing it) -> it.plan().collection()).thenComparing(it -> it.plan().beneficiary())
                        .thenComparing(Standing::id)).toList();
    }

    /** A year's list may be there before its year: until then the year that runs is shown. */
    private static Standing standing(List<Project> years, SiteData data) {
        List<Project> begun = years.stream().filter(project -> !project.plan().period().from().isAfter(data.today()))
                .sorted(Comparator.comparing(Project::year).reversed()).toList();
        return begun.isEmpty() ? Standing.of(Collections.min(years, Comparator.comparing(Project::year)), List.of(), Optional.empty(), data.today())
                : Standing.of(begun.getFirst(), begun.subList(1, begun.size()), tally(begun.getFirst(), data), data.today());
    }

    private static Optional<Tally> tally(Project project, SiteData data) {
        return data.tallies().stream().filter(it -> it.isOf(project)).filter(Tally::isShown).findFirst();
    }

    public List<Standing> all() {
        return all;
    }

    public List<Standing> of(Predicate<Standing> which) {
        return all.stream().filter(which).toList();
    }

    /** Names of the units that answer for something. */
    Stream<String> units() {
        return all.stream().map(one -> one.plan().unit()).distinct().sorted();
    }
}
