package quancheng.site.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeProblem;

/** Makes the pages of an import of activities. */
final class ImportViews {

    private static final SafeUrl IMPORT = DeskLinks.to("programme");
    /** More lines than this help nobody at once. */
    private static final int MOST = 200;
    private static final List<String> STEPS = List.of("choose", "look", "done");

    private final Site site;

    ImportViews(Site site) {
        this.site = site;
    }

    ImportView empty() {
        return view(0, List.of(), Optional.empty(), "pv", Optional.empty(), Optional.empty(), Optional.empty());
    }

    ImportView wrong(List<ProgrammeProblem> problems) {
        long rows = problems.stream().map(ProgrammeProblem::row).distinct().count();
        return view(1, List.of(figure("wrong", rows, "import.unit.rows"), figure("places", problems.size(), "import.unit.places")),
                Optional.of(site.say("import.nothing")), "pv e1", Optional.of(problems(problems)), Optional.empty(), Optional.empty());
    }

    /** @param done it has happened; otherwise it is what would */
    ImportView plan(boolean done, List<Activity> added, List<Edited> changed, int unchanged) {
        boolean nothing = added.isEmpty() && changed.isEmpty();
        return view(done ? 2 : 1, List.of(figure("added", added.size(), "import.unit.activities"), figure("changed", changed.size(), "import.unit.activities"),
                        figure("unchanged", unchanged, "import.unit.activities")), Optional.of(site.say(done ? "import.done" : nothing ? "import.same" : "import.plan")),
                "pv", Optional.empty(), Optional.of(plan(added, changed)).filter(_ -> !nothing),
                Optional.of(new ImportView.Button(IMPORT, site.say("import.sure", added.size() + changed.size()))).filter(_ -> !done && !nothing));
    }

    /** It took too long for one request; what is written stays, and the same file goes on where this stopped. */
    ImportView unfinished(int written) {
        return view(1, List.of(figure("written", written, "import.unit.activities")), Optional.of(site.say("import.unfinished")), "pv w1", Optional.empty(),
                Optional.empty(), Optional.of(new ImportView.Button(IMPORT, site.say("import.on"))));
    }

    private ImportView view(int step, List<ImportView.Figure> figures, Optional<String> said, String look, Optional<ImportView.Table> problems,
                            Optional<ImportView.Table> plan, Optional<ImportView.Button> sure) {
        return new ImportView(site.say("import.title"), site.say("import.lede"), IntStream.range(0, STEPS.size()).mapToObj(i -> new ImportView.Step(
                site.say("import.step." + STEPS.get(i)), i < step ? "dn2" : i == step ? "on" : "", i == step)).toList(), figures, said, look, problems, plan, sure,
                new ImportView.Choose(IMPORT.with("dry-run", "1"), site.say("import.file"), site.say("import.hint"), site.say("import.large"),
                        site.say(step == 0 ? "import.look" : "import.again")));
    }

    private ImportView.Figure figure(String what, long number, String unit) {
        return new ImportView.Figure(site.say("import.figure." + what), String.valueOf(number), site.say(unit));
    }

    private ImportView.Table problems(List<ProgrammeProblem> problems) {
        return new ImportView.Table(site.say("import.problems", problems.size()), site.say("import.all"), heads("row", "column", "value", "problem"),
                problems.stream().limit(MOST).map(problem -> new ImportView.Row(String.valueOf(problem.row()), site.say("desk.column." + problem.column()),
                        problem.value(), problem.sentence(site.language().locale()))).toList(), more(problems.size()));
    }

    private ImportView.Table plan(List<Activity> added, List<Edited> changed) {
        var rows = Stream.concat(added.stream().map(activity -> row(activity, site.say("import.new"))),
                changed.stream().map(edited -> row(edited.after(), edited.columns().stream().map(column -> site.say("desk.column." + column))
                        .collect(Collectors.joining(site.say("import.and"))))));
        return new ImportView.Table(site.say("import.preview"), "", heads("id", "activity", "when", "what"), rows.limit(MOST).toList(),
                more(added.size() + changed.size()));
    }

    private ImportView.Row row(Activity activity, String what) {
        return new ImportView.Row(activity.id().value(), activity.title(), site.dates().moment(activity.startsAt()), what);
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> site.say("import.head." + name)).toList();
    }

    private String more(int all) {
        return all > MOST ? site.say("import.more", all - MOST) : "";
    }
}
