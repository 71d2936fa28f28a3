package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.desk.DeskLinks;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.activities.ProgrammeProblem;

/** Makes the pages of an import of promises. */
final class DeskImports {

    private final Site site;
    private final int year;

    DeskImports(Site site, int year) {
        this.site = site;
        this.year = year;
    }

    DeskImportView empty() {
        return view(Optional.empty(), Optional.empty(), Optional.empty());
    }

    DeskImportView wrong(List<ProgrammeProblem> problems) {
        return view(Optional.empty(), Optional.of(new DeskImportView.Problems(site.say("desk.list.problems", problems.size()),
                Stream.of("row", "column", "value", "problem").map(head -> site.say("desk.projects.head." + head)).toList(),
                problems.stream().map(this::cell).toList())), Optional.empty());
    }

    /** @param counts added, changed, unchanged, figures */
    DeskImportView plan(int... counts) {
        return view(Optional.of(site.say("desk.list.plan", counts[0], counts[1], counts[2], counts[3])), Optional.empty(),
                Optional.of(new DeskImportView.Button(DeskLinks.to("projects").with("year", String.valueOf(year)), site.say("desk.list.sure"))));
    }

    DeskImportView done(int... counts) {
        return view(Optional.of(site.say("desk.list.done", counts[0], counts[1], counts[2], counts[3])), Optional.empty(), Optional.empty());
    }

    private DeskImportView view(Optional<String> said, Optional<DeskImportView.Problems> problems, Optional<DeskImportView.Button> sure) {
        return new DeskImportView(new Link(site.say("desk.nav.projects"), DeskLinks.to("projects")), site.say("desk.projects.import"),
                site.say("desk.list.lede.projects"), said, problems, sure, new DeskImportView.Choose(DeskLinks.to("projects").with("dry-run", "1"),
                site.say("desk.list.file"), site.say("desk.list.hint"), site.say("desk.list.year"), String.valueOf(year), site.say("desk.list.look")));
    }

    private DeskImportView.Cell cell(ProgrammeProblem problem) {
        return new DeskImportView.Cell(String.valueOf(problem.row()), problem.column(), problem.value(), problem.sentence(site.language().locale()));
    }
}
