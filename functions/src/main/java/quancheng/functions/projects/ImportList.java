package quancheng.functions.projects;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quancheng.functions.desk.Organizer;
import quancheng.functions.desk.SheetFile;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.ProgrammeProblem;
import quancheng.store.activities.ProgrammeTable;
import quancheng.store.projects.Act;
import quancheng.store.projects.By;
import quancheng.store.projects.Listed;
import quancheng.store.projects.Move;
import quancheng.store.projects.Moves;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Projects;
import quancheng.store.projects.YearList;

/** Brings a year's list in, CSV or XLSX, the way the programme comes in: all of it is right, or nothing is written. */
public final class ImportList {

    private final Projects projects;
    private final Clock clock;

    public ImportList(Projects projects, Clock clock) {
        this.projects = projects;
        this.clock = clock;
    }

    /** @param dryRun says what would change, and writes nothing */
    public ImportListOutcome importFile(Patience patience, Organizer organizer, int year, byte[] file, boolean dryRun) {
        List<ProgrammeProblem> problems = new ArrayList<>();
        List<List<String>> table = SheetFile.rows(file, ProgrammeTable.MOST_ROWS + 2, problems);
        return !problems.isEmpty() ? new ImportListOutcome.Refused(problems) : switch (YearList.read(table, year)) {
            case YearList.Bad(var wrong) -> new ImportListOutcome.Refused(wrong);
            case YearList.Good(var rows) -> planned(patience, organizer, rows, dryRun);
        };
    }

    private ImportListOutcome planned(Patience patience, Organizer organizer, List<Listed> rows, boolean dryRun) {
        Map<String, Project> present = new HashMap<>(projects.all(patience).stream().collect(Collectors.toMap(ImportList::key, it -> it)));
        var plan = new ImportListOutcome.Imported(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<ProgrammeProblem> problems = new ArrayList<>();
        List<Project> appends = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Listed row = rows.get(i);
            Optional<Project> before = Optional.ofNullable(present.get(key(row)));
            if (before.isPresent() && row.plan().lowers(before.get().plan()) && row.reason().isEmpty()) {
                problems.add(new ProgrammeProblem(i + 2, "reason", "", "lowered", List.of()));
            } else {
                sort(plan, appends, row, before, by(organizer));
            }
        }
        return !problems.isEmpty() ? new ImportListOutcome.Refused(problems) : dryRun ? plan : written(patience, plan, appends);
    }

    private void sort(ImportListOutcome.Imported plan, List<Project> appends, Listed row, Optional<Project> before, By by) {
        boolean same = before.isPresent() && before.get().plan().equals(row.plan());
        (before.isEmpty() ? plan.added() : same ? plan.unchanged() : plan.changed()).add(row.id());
        Project project = before.map(old -> same ? old : old.with(old.next(new Act.Planned(row.plan(), row.reason()), by, clock.instant())))
                .orElseGet(() -> Project.of(row.id(), year(row), row.plan(), by, clock.instant()));
        if (!same) {
            appends.add(project);
        }
        Project now = project;
        row.figure().filter(figure -> Moves.after(now.state(figure.month()), Move.IMPORT, By.Kind.IMPORT).isPresent()).ifPresent(figure -> {
            plan.figures().add(row.id());
            appends.add(now.with(now.next(new Act.Imported(figure), by, clock.instant())));
        });
    }

    private ImportListOutcome written(Patience patience, ImportListOutcome.Imported plan, List<Project> appends) {
        List<ProjectId> written = new ArrayList<>();
        for (Project project : appends) {
            if (projects.append(patience, project) != Moved.DONE) {
                return new ImportListOutcome.Busy(written);
            }
            written.add(project.id());
        }
        return plan;
    }

    /** The list is the federation's own, whoever of it sends it. */
    private static By by(Organizer organizer) {
        return new By(By.Kind.IMPORT, organizer.unit().isEmpty() ? "济南市妇女联合会" : organizer.unit(), organizer.subject());
    }

    private static int year(Listed row) {
        return row.plan().period().from().getYear();
    }

    private static String key(Listed row) {
        return row.id() + "/" + year(row);
    }

    private static String key(Project project) {
        return project.id() + "/" + project.year();
    }
}
