package quancheng.store.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;

/** Ledgers for tests, of a promise of 100 over the year 2027. */
final class Ledgers {

    static final By UNIT = new By(By.Kind.UNIT, "市总工会", "u1");
    static final By FEDERATION = new By(By.Kind.FEDERATION, "市妇联", "f1");

    private Ledgers() {
    }

    static Plan plan(Kind kind, long baseline, long target) {
        return new Plan(Collection.PRACTICAL, "", "妈妈小屋", Beneficiary.WOMEN, kind, "市总工会", List.of(), OptionalLong.of(baseline),
                OptionalLong.of(target), "处", List.of(), new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), true, "一句话");
    }

    static Project fresh(String id) {
        return Project.of(new ProjectId(id), 2027, plan(Kind.COUNT, 0, 100), FEDERATION, Instant.parse("2026-12-20T01:00:00Z"));
    }

    static Project entered(Project project, String month, long quantity, String day) {
        return project.with(project.next(new Act.Entered(figure(month, quantity)), UNIT, Instant.parse(day + "T01:00:00Z")));
    }

    static Project approved(Project project, String day) {
        return project.with(project.next(new Act.Approved(project.last().number()), FEDERATION, Instant.parse(day + "T02:00:00Z")));
    }

    static Project published(Project project, String month, long quantity, String day) {
        return approved(entered(project, month, quantity, day), day);
    }

    static Figure figure(String month, long quantity) {
        return new Figure(YearMonth.parse(month), quantity, "", "", List.of(new Evidence(Evidence.Kind.SOURCE, "报表")));
    }
}
