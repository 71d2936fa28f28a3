package quancheng.functions.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import quancheng.site.roster.RosterTable;

/** A roster as XLSX: every cell is a text, so phones and codes stay as they are and nothing can run; written row by row. */
public final class RosterXlsx {

    /** In characters of the default font, column by column. */
    private static final int[] WIDTHS = {7, 9, 18, 18, 18, 7, 7, 7, 24, 18};
    /** So many rows are held before they are written out. */
    private static final int HELD = 100;

    private RosterXlsx() {
    }

    public static byte[] bytes(RosterTable table) {
        var bytes = new ByteArrayOutputStream();
        write(table, bytes);
        return bytes.toByteArray();
    }

    /** Holds no more of it than some rows at a time. */
    public static void write(RosterTable table, OutputStream into) {
        try (var workbook = new Workbook(into, "Quancheng", "1.0")) {
            write(workbook.newWorksheet(table.name()), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, RosterTable table) throws IOException {
        layOut(sheet, table);
        row(sheet, 0, table.heads());
        sheet.range(0, 0, 0, table.heads().size() - 1).style().bold().set();
        for (int i = 0; i < table.rows().size(); i++) {
            row(sheet, i + 1, table.rows().get(i));
            if (i % HELD == 0) {
                sheet.flush();
            }
        }
        cell(sheet, table.rows().size() + 1, 0, table.stamp());
        sheet.finish();
    }

    private static void layOut(Worksheet sheet, RosterTable table) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        sheet.footer(table.stamp().replace("&", "&&"), Position.LEFT, 8);
    }

    private static void row(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            cell(sheet, row, column, texts.get(column));
        }
    }

    /** A blank at an edge is kept only in the table of shared texts; the others go straight out. */
    private static void cell(Worksheet sheet, int row, int column, String text) {
        String written = CellText.of(text);
        if (written.strip().length() < written.length()) {
            sheet.value(row, column, written);
        } else if (!written.isEmpty()) {
            sheet.inlineString(row, column, written);
        }
    }
}
