package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.projects.Act;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Line;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;

/** The ledger in words, the newest line first. What waits for review or was sent back is not public. */
final class LedgerWords {

    private final Site site;
    private final Project project;

    LedgerWords(Site site, Project project) {
        this.site = site;
        this.project = project;
    }

    List<ProjectPage.Said> lines() {
        return project.ledger().reversed().stream().flatMap(line -> said(line).stream()).toList();
    }

    private Optional<ProjectPage.Said> said(Line line) {
        return switch (line.act()) {
            case Act.Planned(var plan, var reason) -> Optional.of(said(line, planned(line, plan), reason));
            case Act.Imported(var figure) -> Optional.of(said(line, figure("project.said.imported", figure), figure.reason()));
            case Act.Approved(int number) -> Optional.of(said(project.ledger().get(number - 1), line, project.figure(number)));
            case Act.Verified(var words) -> Optional.of(said(line, site.say("project.said.verified"), words));
            case Act.Stopped(var reason) -> Optional.of(said(line, site.say("project.said.stopped"), reason));
            case Act.Entered _, Act.SentBack _ -> Optional.empty();
        };
    }

    private ProjectPage.Said said(Line line, String what, String words) {
        return new ProjectPage.Said(Sheet.day(line.at()), Words.phrase(site, line.by().unit()), what, Words.phrase(site, words));
    }

    /** The unit's figure under the day it became public. */
    private ProjectPage.Said said(Line entered, Line approved, Figure figure) {
        String lowered = figure.reason().isEmpty() ? "project.said.entered" : "project.said.lowered";
        return new ProjectPage.Said(Sheet.day(approved.at()), Words.phrase(site, entered.by().unit()), figure(lowered, figure),
                Words.phrase(site, figure.reason()));
    }

    private String figure(String key, Figure figure) {
        return site.say(key, figure.month(), Words.number(figure.quantity()), project.plan().measure());
    }

    private String planned(Line line, Plan plan) {
        String period = site.say("project.from.to", plan.period().from(), plan.period().to());
        Optional<Plan> before = earlier(line).reduce((one, other) -> other);
        return before.map(old -> site.say("project.said.changed", Words.target(site, old), Words.target(site, plan), period))
                .orElseGet(() -> site.say("project.said.planned", Words.target(site, plan), period));
    }

    private Stream<Plan> earlier(Line line) {
        return project.ledger().stream().limit(line.number() - 1L).map(Line::act)
                .flatMap(act -> act instanceof Act.Planned(var plan, var _) ? Stream.of(plan) : Stream.empty());
    }
}
