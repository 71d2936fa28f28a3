package quancheng.functions.desk;

import java.util.List;
import quancheng.store.CsvFile;
import quancheng.store.activities.ProgrammeProblem;

/** A table somebody uploads, CSV or XLSX, as rows of text; whatever they are about. */
public final class SheetFile {

    private SheetFile() {
    }

    /** No rows, and the problem noted, where it cannot be read. @param most rows worth reading */
    public static List<List<String>> rows(byte[] file, int most, List<ProgrammeProblem> problems) {
        if (Spreadsheet.isOne(file)) {
            return Spreadsheet.rows(file, most).orElseGet(() -> unreadable(problems, "notASheet"));
        }
        try {
            return CsvFile.rows(file);
        } catch (CsvFile.Unreadable e) {
            return unreadable(problems, "unreadable", e.getMessage());
        }
    }

    private static List<List<String>> unreadable(List<ProgrammeProblem> problems, String reason, Object... details) {
        problems.add(new ProgrammeProblem(1, "", "", reason, List.of(details)));
        return List.of();
    }
}
