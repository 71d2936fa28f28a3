package quancheng.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import quancheng.store.activities.District;
import quancheng.store.projects.Act;
import quancheng.store.projects.Beneficiary;
import quancheng.store.projects.By;
import quancheng.store.projects.Collection;
import quancheng.store.projects.Evidence;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Kind;
import quancheng.store.projects.Period;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Share;
import quancheng.store.projects.Tally;

/** Promises in every state their pages have, seen on {@link Samples#NOW}. */
public final class ProjectSamples {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-02T01:00:00Z");
    private static final Instant FEBRUARY = Instant.parse("2027-02-03T01:00:00Z");
    private static final By UNIT = new By(By.Kind.UNIT, "济南市总工会", "u1");
    private static final By FEDERATION = new By(By.Kind.FEDERATION, "济南市妇女联合会", "f1");

    private ProjectSamples() {
    }

    /** All text of an organizer is {@code text}. */
    public static List<Project> all(String text) {
        Project fresh = project("w01", text, 100, Kind.COUNT, List.of());
        Project going = entered(project("w02", text, 50, Kind.COUNT, List.of()), text, "2027-01", 6);
        Project lowered = approved(going, new Figure(YearMonth.parse("2027-02"), 5, text, text, evidence(text)));
        Project steps = entered(project("c01", text, 2, Kind.STEPS, List.of(text, text)), text, "2027-01", 1);
        Project done = entered(project("c02", text, 3, Kind.RATIO, List.of()), text, "2027-01", 3);
        Project verified = done.with(done.next(new Act.Verified(text), FEDERATION, FEBRUARY));
        Project stopped = going("c03", going).with(going.next(new Act.Stopped(text), FEDERATION, FEBRUARY));
        Project changed = fresh("c04", text).with(fresh.next(new Act.Planned(plan(text, 40, Kind.AMOUNT, List.of()), text), FEDERATION, FEBRUARY));
        Project waiting = fresh("c05", text).with(fresh.next(new Act.Entered(new Figure(YearMonth.parse("2027-02"), 7, text, "", evidence(text))), UNIT, FEBRUARY));
        return List.of(fresh, lowered, earlier(text), steps, verified, stopped, changed, waiting);
    }

    /** Enough answers on one promise, too few on another. */
    public static List<Tally> tallies() {
        return List.of(new Tally(new ProjectId("w01"), 2027, 4, 0), new Tally(new ProjectId("w02"), 2027, 23, 4));
    }

    /** With nothing but the promise. */
    public static Project project(String id, String text, long target, Kind kind, List<String> steps) {
        return Project.of(new ProjectId(id), 2027, plan(text, target, kind, steps), FEDERATION, NEW_YEAR);
    }

    public static Project entered(Project project, String text, String month, long quantity) {
        return approved(project, new Figure(YearMonth.parse(month), quantity, text, "", evidence(text), List.of(new Share(District.all().getFirst(), 1))));
    }

    private static Project approved(Project project, Figure figure) {
        Project entered = project.with(project.next(new Act.Entered(figure), UNIT, FEBRUARY));
        return entered.with(entered.next(new Act.Approved(entered.last().number()), FEDERATION, FEBRUARY));
    }

    private static Project fresh(String id, String text) {
        return project(id, text, 100, Kind.COUNT, List.of());
    }

    private static Project going(String id, Project like) {
        return new Project(new ProjectId(id), like.year(), like.ledger());
    }

    private static Project earlier(String text) {
        return Project.of(new ProjectId("w02"), 2026, plan(text, 30, Kind.COUNT, List.of()), FEDERATION, NEW_YEAR);
    }

    private static Plan plan(String text, long target, Kind kind, List<String> steps) {
        return new Plan(Collection.PRACTICAL, text, text, Beneficiary.WOMEN, kind, text, List.of(text, text), OptionalLong.of(1), OptionalLong.of(target),
                "处", steps, new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), false, text);
    }

    private static List<Evidence> evidence(String text) {
        return List.of(new Evidence(Evidence.Kind.LINK, "https://example.org/a"), new Evidence(Evidence.Kind.SOURCE, text),
                new Evidence(Evidence.Kind.LIST, ""));
    }
}
