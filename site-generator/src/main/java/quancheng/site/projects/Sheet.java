package quancheng.site.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.site.activities.Phrase;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Row;
import quancheng.site.forms.Rows;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Line;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;
import quancheng.store.projects.Tally;

/** Puts the page of one promise together. */
final class Sheet {

    private static final ZoneId JINAN = ZoneId.of("Asia/Shanghai");

    private final Site site;
    private final Standing one;
    private final Project project;
    private final Plan plan;

    Sheet(Site site, Standing one) {
        this.site = site;
        this.one = one;
        this.project = one.project();
        this.plan = one.plan();
    }

    ProjectPage page() {
        return new ProjectPage(new Link(site.say("project.all"), site.page(Cut.ROOT)), phrase(plan.title()), Card.tags(site, one),
                phrase(plan.summary()), Words.progress(site, one), Words.meter(site, one), facts(), steps(), entries(),
                new ProjectPage.Ledger(site.say("project.ledger"), site.say("project.ledger.lede"), new LedgerWords(site, project).lines()), years(), voices());
    }

    private Rows facts() {
        var rows = new ArrayList<Row>();
        if (!plan.strand().isEmpty()) {
            rows.add(new Row(site.say("project.strand"), phrase(plan.strand())));
        }
        rows.add(new Row(site.say("project.unit"), phrase(plan.unit())));
        if (!plan.coUnits().isEmpty()) {
            rows.add(new Row(site.say("project.co"), phrase(String.join("、", plan.coUnits()))));
        }
        rows.add(new Row(site.say("project.beneficiary"), site.say("project.for." + plan.beneficiary().word())));
        rows.add(new Row(site.say("project.target"), Words.target(site, plan)));
        plan.baseline().ifPresent(baseline -> rows.add(new Row(site.say("project.baseline"), Words.number(baseline) + " " + plan.measure())));
        rows.add(new Row(site.say("project.period"), site.say("project.from.to", plan.period().from(), plan.period().to())));
        one.project().stopped().ifPresent(stopped -> rows.add(new Row(site.say("project.stopped.why"), phrase(stopped.reason()))));
        return new Rows(rows);
    }

    /** As many as the figure says are taken. */
    private Optional<ProjectPage.Steps> steps() {
        long taken = one.latest().map(Figure::quantity).orElse(0L);
        List<ProjectPage.Step> steps = IntStream.range(0, plan.steps().size()).mapToObj(i -> new ProjectPage.Step(phrase(plan.steps().get(i)),
                site.say(i < taken ? "project.step.taken" : "project.step.open"))).toList();
        return Optional.of(new ProjectPage.Steps(site.say("project.steps"), steps)).filter(it -> !steps.isEmpty());
    }

    private Optional<ProjectPage.Entries> entries() {
        List<ProjectPage.Entry> rows = project.figures().descendingMap().values().stream().map(this::entry).toList();
        return Optional.of(new ProjectPage.Entries(site.say("project.entries"), Chart.of(site, project),
                Stream.of("month", "quantity", "note", "evidence").map(head -> site.say("project.head." + head)).toList(), rows))
                .filter(it -> !rows.isEmpty());
    }

    private ProjectPage.Entry entry(Line line) {
        Figure figure = project.figure(line.number());
        return new ProjectPage.Entry(figure.month().toString(), Words.number(figure.quantity()) + " " + plan.measure(),
                phrase(figure.note()), Words.districts(site, figure), Words.proofs(site, figure));
    }

    /** Nothing is asked about what has not begun or was stopped. */
    private Optional<ProjectPage.Voices> voices() {
        return Optional.of(new ProjectPage.Voices(site.say("voice.name"), one.tally().map(tally -> site.say("voice.tally", tally.felt(), tally.missed())),
                site.say("voice.lede", Tally.LEAST), VoiceForm.of(site, one.id(), FormState.EMPTY)))
                .filter(_ -> one.elapsed() > 0 && project.stopped().isEmpty());
    }

    private Optional<ProjectPage.Years> years() {
        List<ProjectPage.Year> rows = one.earlier().stream().map(year -> new ProjectPage.Year(String.valueOf(year.year()),
                Words.target(site, year.plan()), year.latest().map(figure -> Words.number(figure.quantity())).orElse("–"))).toList();
        return Optional.of(new ProjectPage.Years(site.say("project.years"),
                Stream.of("year", "target", "quantity").map(head -> site.say("project.head." + head)).toList(), rows)).filter(it -> !rows.isEmpty());
    }

    static String day(Instant at) {
        return LocalDate.ofInstant(at, JINAN).toString();
    }

    private Phrase phrase(String text) {
        return Words.phrase(site, text);
    }
}
