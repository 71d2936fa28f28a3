package quancheng.site.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.SiteData;
import quancheng.store.projects.Project;

/** Every promise as it stands today, each in its latest year; found out once for all pages. */
public final class Promises {

    private final List<Standing> all;

    public Promises(SiteData data) {
        Map<String, List<Project>> years = data.projects().stream()
                .collect(Collectors.groupingBy(project -> project.id().value(), TreeMap::new, Collectors.toList()));
        all = years.values().stream().map(one -> one.stream().sorted(Comparator.comparing(Project::year).reversed()).toList())
                .map(one -> Standing.of(one.getFirst(), one.subList(1, one.size()), data.today()))
                .sorted(Comparator.comparing((Standing it) -> it.plan().collection()).thenComparing(it -> it.plan().beneficiary())
                        .thenComparing(Standing::id)).toList();
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
