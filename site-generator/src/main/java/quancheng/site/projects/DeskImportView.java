package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** Bringing a year's list in: choose it, look at what it would do, do it. @param sure sends the same file again, this time for good */
record DeskImportView(Link back, String title, String lede, Optional<String> said, Optional<Problems> problems, Optional<Button> sure, Choose choose) {

    record Problems(String heading, List<String> heads, List<Cell> cells) {
    }

    record Cell(String row, String column, String value, String sentence) {
    }

    record Button(SafeUrl action, String text) {
    }

    record Choose(SafeUrl action, String label, String hint, String year, String thisYear, String send) {
    }
}
