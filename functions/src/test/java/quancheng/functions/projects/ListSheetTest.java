package quancheng.functions.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.desk.Organizer;

/** A year's list as Excel saves it, through the reader the programme has. */
class ListSheetTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Organizer FEDERATION = Organizer.of(Map.of("sub", "f1", "role", "federation")).orElseThrow();
    private static final List<String> HEADER = List.of("id", "beneficiary", "title", "responsible", "target", "unit", "summary");

    @Test
    void aSheetComesInAsACsvDoes() throws IOException {
        var row = List.of("xlsx-1", "women", "妈妈小屋", "市总工会", "50", "处", "一句话");
        var done = assertInstanceOf(ImportListOutcome.Imported.class, bringIn(List.of(HEADER, row)));
        assertEquals("[xlsx-1]", done.added().toString());
    }

    @Test
    void aWrongCellOfASheetIsNamedByRowAndColumn() throws IOException {
        var row = List.of("xlsx-2", "women", "妈妈小屋", "市总工会", "五十", "处", "一句话");
        var refused = assertInstanceOf(ImportListOutcome.Refused.class, bringIn(List.of(HEADER, row)));
        assertEquals(List.of("2 target number"), refused.problems().stream()
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.reason()).toList());
    }

    @Test
    void aBrokenSheetIsSaidToBeOne() {
        byte[] broken = {'P', 'K', 3, 4, 0, 0};
        var refused = assertInstanceOf(ImportListOutcome.Refused.class, bringIn(broken));
        assertEquals("notASheet", refused.problems().getFirst().reason());
    }

    private static ImportListOutcome bringIn(List<List<String>> rows) throws IOException {
        return bringIn(sheet(rows));
    }

    private static ImportListOutcome bringIn(byte[] file) {
        return new World().desk.promises.importList.importFile(World.patience(), FEDERATION, 2027, file, false);
    }

    private static byte[] sheet(List<List<String>> rows) throws IOException {
        String cells = rows.stream().map(row -> "<row>" + row.stream().map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining()) + "</row>").collect(Collectors.joining());
        return zipped("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels", relation("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + cells + "</sheetData></worksheet>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS + "/" + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static byte[] zipped(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String[] file : pairs(namesAndTexts)) {
                zip.putNextEntry(new ZipEntry(file[0]));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + file[1]).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static List<String[]> pairs(String... all) {
        return IntStream.range(0, all.length / 2).mapToObj(i -> Arrays.copyOfRange(all, i * 2, i * 2 + 2)).toList();
    }
}
