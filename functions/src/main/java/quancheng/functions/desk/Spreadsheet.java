package quancheng.functions.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file as text, row by row, each as wide as the first; read as a stream. */
final class Spreadsheet {

    private Spreadsheet() {
    }

    /** XLSX is a ZIP file, and no CSV begins like one. */
    static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Nothing where the file is broken or no workbook. @param most rows worth reading */
    static Optional<List<List<String>>> rows(byte[] file, int most) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
             var stream = workbook.getFirstSheet().openStream()) {
            return Optional.of(rows(stream.iterator(), most));
        } catch (IOException | ExcelReaderException broken) {
            return Optional.empty();
        }
    }

    private static List<List<String>> rows(Iterator<Row> sheet, int most) {
        List<List<String>> rows = new ArrayList<>();
        while (sheet.hasNext() && rows.size() < most) {
            Row row = sheet.next();
            int width = rows.isEmpty() ? row.getCellCount() : rows.getFirst().size();
            List<String> texts = IntStream.range(0, width).mapToObj(i -> text(row, i, rows)).toList();
            if (!texts.stream().allMatch(String::isBlank)) {
                rows.add(texts);
            }
        }
        return rows;
    }

    private static String text(Row row, int column, List<List<String>> rows) {
        boolean moment = !rows.isEmpty() && rows.getFirst().get(column).strip().endsWith("_at");
        return row.getOptionalCell(column).map(cell -> moment ? moment(cell) : text(cell)).orElse("");
    }

    /** Excel keeps a time as a number of days. */
    private static String moment(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asDate().withNano(0).toString() : text(cell);
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            case STRING -> cell.asString();
            case FORMULA, ERROR, EMPTY -> cell.getText() == null ? "" : cell.getText();
        };
    }
}
