package quancheng.functions.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import quancheng.site.roster.RosterTable;

/** The files are opened by a program that is not ours (Apache POI), and every cell is what was typed. */
class RosterFileTest {

    private static final String STAMP = "=王女士 2026-03-06 12:10";

    @Test
    void everyCellOfAnXlsxIsTheTextThatWasTypedAndNoneIsAFormula() throws IOException {
        areWhatWasTyped(Payloads.own());
    }

    @Test
    void soIsEachOfTheNaughtyStrings() throws IOException {
        Assumptions.assumeTrue(Payloads.publicThere(), "SKIPPED: the public corpus does not lie beside this checkout");
        areWhatWasTyped(Payloads.naughty());
        areGuarded(Payloads.naughty());
    }

    @Test
    void headersAreFrozenAndPhonesAreTexts() throws IOException {
        try (var workbook = read(table(List.of("+8613800138000")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("名单", sheet.getSheetName());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("+8613800138000", sheet.getRow(1).getCell(0).getStringCellValue());
            assertTrue(sheet.getColumnWidth(4) > sheet.getColumnWidth(0));
            assertEquals(STAMP, sheet.getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aCsvIsMarkedAsUtf8AndGuardsWhatCouldRun() {
        areGuarded(Payloads.own());
        assertEquals(List.of("+8613800138000"), csv(table(List.of("+8613800138000"))).get(1));
        assertEquals(List.of("'=1+1"), csv(table(List.of("=1+1"))).get(1));
        assertEquals(List.of("𠮷·芳"), csv(table(List.of("𠮷·芳"))).get(1));
        assertEquals(List.of("'" + STAMP), csv(table(List.of("x"))).getLast());
    }

    @Test
    void aGuardThatKnewOnlyTheEqualsSignWouldBeNoticed() {
        assertFalse(Payloads.own().stream().filter(RosterFileTest::couldRun).allMatch(text -> text.startsWith("=")));
    }

    private static void areWhatWasTyped(List<String> texts) throws IOException {
        try (var workbook = read(table(texts))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < texts.size(); i++) {
                var cell = sheet.getRow(i + 1) == null ? null : sheet.getRow(i + 1).getCell(0, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
                String read = cell == null ? "" : cell.getStringCellValue();
                assertEquals(whole(texts.get(i)), read, "row " + i);
            }
            sheet.forEach(row -> row.forEach(cell -> assertEquals(CellType.STRING, cell.getCellType())));
        }
    }

    private static void areGuarded(List<String> texts) {
        List<List<String>> rows = csv(table(texts));
        for (int i = 0; i < texts.size(); i++) {
            String read = rows.get(i + 1).getFirst();
            String typed = whole(texts.get(i));
            assertTrue(read.equals(typed) || read.equals("'" + typed), typed);
            assertFalse(couldRun(read), typed);
        }
    }

    /** What programs take for a formula, said another way than the code does: the first sign that shows, in its normal form. */
    private static boolean couldRun(String cell) {
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).replace('−', '-');
        int first = 0;
        while (first < plain.length() && (plain.charAt(first) <= ' ' || Character.isWhitespace(plain.charAt(first)) || Character.isSpaceChar(plain.charAt(first))
                || Character.getType(plain.charAt(first)) == Character.FORMAT)) {
            first++;
        }
        boolean control = !cell.isEmpty() && "\t\r\n\0".indexOf(cell.charAt(0)) >= 0;
        return control || first < plain.length() && "=+-@".indexOf(plain.charAt(first)) >= 0 && !cell.matches("\\+\\d{6,15}");
    }

    /** Half a character is none: it cannot be written in UTF-8. */
    private static String whole(String text) {
        return text.replaceAll("\\p{Cs}", "\uFFFD");
    }

    private static RosterTable table(List<String> texts) {
        return new RosterTable("名单", List.of("姓名"), texts.stream().map(List::of).toList(), STAMP);
    }

    private static XSSFWorkbook read(RosterTable table) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(RosterXlsx.bytes(table)));
    }

    private static List<List<String>> csv(RosterTable table) {
        byte[] file = RosterCsv.bytes(table);
        assertEquals(List.of((byte) 0xEF, (byte) 0xBB, (byte) 0xBF), List.of(file[0], file[1], file[2]));
        String text = new String(Arrays.copyOfRange(file, 3, file.length), StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            csv.stream().map(CsvRecord::getFields).forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
