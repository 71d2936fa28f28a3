package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import quancheng.functions.Printed;
import quancheng.functions.World;
import quancheng.functions.http.Caller;
import quancheng.functions.http.CitizenHandler;
import quancheng.store.activities.Activity;

/** Every Han character the JDK knows, fifty to a name: signed up with, sealed, opened, downloaded, and read by programs that are not ours. */
class EveryHanNameTest {

    private static final int LONGEST = 50;
    private static final int NAME = 3;

    private final World world = new World();
    private final CitizenHandler citizens = new CitizenHandler(world.parts, world.clock);
    private final Activity activity = world.open(9_999, 1, false);

    @Test
    void eachComesOutOfTheRosterAsItWasTyped() throws IOException {
        int[] all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).toArray();
        assertTrue(all.length >= 99_030, all.length + " characters");
        Set<String> names = IntStream.range(0, (all.length + LONGEST - 1) / LONGEST).mapToObj(n -> name(all, n * LONGEST)).collect(Collectors.toCollection(TreeSet::new));
        Printed.by(() -> names.parallelStream().forEach(this::signUp));
        assertEquals(names, xlsx());
        assertEquals(names, csv());
    }

    private static String name(int[] all, int from) {
        return IntStream.range(from, Math.min(all.length, from + LONGEST)).mapToObj(i -> Character.toString(all[i])).collect(Collectors.joining());
    }

    private void signUp(String name) {
        String body = "{\"activity\":\"%s\",\"name\":\"%s\",\"phone\":\"%s\",\"adults\":1,\"consent\":true}".formatted(activity.id(), name, World.somebody().digits());
        var answer = citizens.handleRequest(Caller.event("POST /api/signups", Map.of(), Map.of(), Map.of("content-type", "application/json", "accept", "application/json"), body), null);
        assertEquals(201, answer.getStatusCode(), answer::getBody);
    }

    private Set<String> xlsx() throws IOException {
        Set<String> read = new TreeSet<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Base64.getDecoder().decode(take("xlsx"))))) {
            workbook.getSheetAt(0).forEach(row -> {
                if (row.getRowNum() > 0 && row.getCell(NAME) != null) {
                    read.add(row.getCell(NAME).getStringCellValue());
                }
            });
        }
        return read;
    }

    private Set<String> csv() throws IOException {
        try (var rows = CsvReader.builder().ofCsvRecord(take("csv").substring(1))) {
            return rows.stream().skip(1).map(row -> row.getFields()).filter(fields -> fields.size() > NAME).map(fields -> fields.get(NAME))
                    .filter(name -> !name.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private String take(String format) {
        var answer = DeskCaller.of(world, "federation").page("GET /api/desk/activities/{id}/roster." + format, Map.of("id", activity.id().value()),
                Map.of("purpose", "door"));
        assertEquals(200, answer.getStatusCode(), List.of(format, answer.getStatusCode())::toString);
        return answer.getBody();
    }
}
