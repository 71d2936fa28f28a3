package quancheng.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import quancheng.site.Samples;
import quancheng.store.activities.Activity;

class DatesTest {

    private static final Activity SATURDAY = at("2027-03-06T14:00:00+08:00", "2027-03-06T16:00:00+08:00");
    private static final Activity THREE_DAYS = at("2027-03-08T10:00:00+08:00", "2027-03-10T20:00:00+08:00");

    @Test
    void aDayIsWrittenTheChineseWay() {
        assertEquals("3月6日 周六 14:00–16:00", Dates.ZH.when(SATURDAY));
        assertEquals("周日", Dates.ZH.weekday(LocalDate.of(2027, 3, 7)));
    }

    @Test
    void andTheEnglishWay() {
        assertEquals("Saturday 6 March, 14:00–16:00", Dates.EN.when(SATURDAY));
        assertEquals("Dec", Dates.EN.month(LocalDate.of(2026, 12, 2)));
    }

    @Test
    void severalDaysNameTheirEndToo() {
        assertEquals("3月8日 周一 10:00 至 3月10日 周三 20:00", Dates.ZH.when(THREE_DAYS));
        assertEquals("10:00 至 3月10日 20:00", Dates.ZH.hours(THREE_DAYS));
        assertEquals("Monday 8 March, 10:00 to Wednesday 10 March, 20:00", Dates.EN.when(THREE_DAYS));
    }

    @Test
    void hoursAreThoseOfJinanWhereverTheServerStands() {
        assertEquals("3月6日 0:30", Dates.ZH.moment(Instant.parse("2027-03-05T16:30:00Z")));
    }

    private static Activity at(String from, String to) {
        return Samples.lasting(Samples.activity(1), Instant.parse(from), Instant.parse(to));
    }
}
