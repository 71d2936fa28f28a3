package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final List<NamedCsvRecord> moved = CsvReader.builder().ofNamedCsvRecord(Programme.csv(TODAY.plusDays(14), TODAY)).stream().toList();

    @Test
    void everySignupHasOpenedAndNoneHasClosed() {
        assertEquals(55, moved.size());
        OffsetDateTime now = OffsetDateTime.parse("2026-11-24T00:00:00+08:00");
        for (var row : moved) {
            if (row.getField("signup").equals("open")) {
                assertTrue(OffsetDateTime.parse(row.getField("signup_opens_at")).isBefore(now), row::toString);
                assertTrue(OffsetDateTime.parse(row.getField("signup_closes_at")).isAfter(now), row::toString);
            }
        }
    }

    @Test
    void allDaysMoveAlikeAndNothingElseChanges() {
        var pressConference = moved.stream().filter(row -> row.getField("id").equals("a43")).findFirst().orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 6), OffsetDateTime.parse(pressConference.getField("starts_at")).toLocalDate());
        assertTrue(moved.stream().anyMatch(row -> row.getField("id").equals("a47") && row.getField("description").contains("\"")));
    }
}
