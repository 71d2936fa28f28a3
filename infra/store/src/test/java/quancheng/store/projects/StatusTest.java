package quancheng.store.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quancheng.store.projects.Ledgers.FEDERATION;
import static quancheng.store.projects.Ledgers.fresh;
import static quancheng.store.projects.Ledgers.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Instant SPRING = Instant.parse("2027-04-01T00:00:00Z");

    @Test
    void aYearIsWalkedThroughWhileNobodyWritesAnything() {
        Project project = published(fresh("s1"), "2027-01", 12, "2027-02-03");
        List<String> year = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2027, 2, 3); day.isBefore(LocalDate.of(2028, 2, 3)); day = day.plusDays(1)) {
            Status status = Status.of(project, day);
            if (year.isEmpty() || !year.getLast().endsWith(status.name())) {
                year.add(day + " " + status);
            }
        }
        assertEquals(List.of("2027-02-03 ON_TRACK", "2027-03-11 STALE", "2028-01-01 BEHIND"), year);
    }

    @Test
    void behindIsMoreThanFifteenPointsAfterTheTime() {
        Project project = published(fresh("s2"), "2027-06", 35, "2027-06-30");
        assertEquals(Status.ON_TRACK, Status.of(project, LocalDate.of(2027, 7, 4)));
        assertEquals(Status.BEHIND, Status.of(project, LocalDate.of(2027, 7, 10)));
    }

    @Test
    void beforeTheFirstFigureItHasNotStartedAndAfterFiveWeeksItIsStale() {
        assertEquals(Status.NOT_STARTED, Status.of(fresh("s3"), LocalDate.of(2026, 12, 25)));
        assertEquals(Status.NOT_STARTED, Status.of(fresh("s3"), LocalDate.of(2027, 2, 5)));
        assertEquals(Status.STALE, Status.of(fresh("s3"), LocalDate.of(2027, 2, 6)));
    }

    @Test
    void aFigureThatWaitsForReviewChangesNothing() {
        Project waiting = Ledgers.entered(fresh("s4"), "2027-01", 100, "2027-02-01");
        assertEquals(Status.NOT_STARTED, Status.of(waiting, LocalDate.of(2027, 2, 1)));
    }

    @Test
    void doneStaysDoneAndIsVerifiedByALineOfItsOwn() {
        Project done = published(fresh("s5"), "2027-03", 100, "2027-04-01");
        assertEquals(Status.DONE, Status.of(done, LocalDate.of(2029, 1, 1)));
        assertEquals(Status.DONE_VERIFIED, Status.of(done.with(done.next(new Act.Verified("看过"), FEDERATION, SPRING)), LocalDate.of(2029, 1, 1)));
    }

    @Test
    void stoppedComesBeforeEverything() {
        Project done = published(fresh("s6"), "2027-03", 100, "2027-04-01");
        assertEquals(Status.STOPPED, Status.of(done.with(done.next(new Act.Stopped("并入别的项目"), FEDERATION, SPRING)), LocalDate.of(2027, 4, 2)));
    }

    @Test
    void changedUntilTheNextFigure() {
        Project going = published(fresh("s7"), "2027-03", 20, "2027-03-31");
        Project changed = going.with(going.next(new Act.Planned(Ledgers.plan(Kind.COUNT, 0, 80), "资金减少"), FEDERATION, SPRING));
        assertEquals(Status.CHANGED, Status.of(changed, LocalDate.of(2027, 4, 2)));
        assertEquals(Status.ON_TRACK, Status.of(published(changed, "2027-04", 25, "2027-04-30"), LocalDate.of(2027, 5, 2)));
    }

    @Test
    void aShareIsCountedFromItsBaselineAndAllElseFromNought() {
        assertEquals(OptionalLong.of(50), Ledgers.plan(Kind.RATIO, 60, 80).done(70));
        assertEquals(OptionalLong.of(87), Ledgers.plan(Kind.COUNT, 60, 80).done(70));
        assertEquals(OptionalLong.of(0), Ledgers.plan(Kind.RATIO, 60, 80).done(10));
    }
}
