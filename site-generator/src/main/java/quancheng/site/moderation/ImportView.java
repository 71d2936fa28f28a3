package quancheng.site.moderation;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** Bringing posts in: choose a file, look at what it would do, do it. @param sure sends the same file again, this time for good */
record ImportView(Link back, String title, String lede, Optional<String> said, Optional<Problems> problems, Optional<Sure> sure, Choose choose) {

    record Problems(String heading, List<String> heads, List<Cell> cells) {
    }

    record Cell(String row, String column, String value, String sentence, List<String> advice) {
    }

    record Sure(SafeUrl action, String text) {
    }

    record Choose(SafeUrl action, String label, String hint, String send) {
    }
}
