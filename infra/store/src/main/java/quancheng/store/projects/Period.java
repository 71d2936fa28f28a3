package quancheng.store.projects;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** From when to when a promise is to be kept, both days included. */
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it began");
        }
    }

    /** Per cent of the time that has passed by the end of the day. */
    public int elapsed(LocalDate today) {
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        long gone = ChronoUnit.DAYS.between(from, today) + 1;
        return Math.clamp(gone * 100 / all, 0, 100);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(to);
    }

    public boolean holds(YearMonth month) {
        return !month.isBefore(YearMonth.from(from)) && !month.isAfter(YearMonth.from(to));
    }
}
