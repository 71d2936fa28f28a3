package quancheng.site.desk;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.SafeUrl;

/** Bringing the programme in: choose a file, look at what it would do, do it. @param sure sends the same file again, this time for good */
record ImportView(String title, String lede, List<Step> steps, List<Figure> figures, Optional<String> said, String look, Optional<Table> problems,
                  Optional<Table> plan, Optional<Button> sure, Choose choose) {

    /** @param look where it stands: done, now or nothing */
    record Step(String text, String look, boolean current) {
    }

    record Figure(String label, String number, String unit) {
    }

    /** @param more how many rows are not shown; empty for none */
    record Table(String heading, String note, List<String> heads, List<Row> rows, String more) {
    }

    /** @param marked what somebody typed */
    record Row(String first, String name, String marked, String words) {
    }

    record Button(SafeUrl action, String text) {
    }

    record Choose(SafeUrl action, String label, String hint, String large, String send) {
    }
}
