package quancheng.site.forms;

import java.util.List;

/** What she signed up for, line by line. */
public record Rows(List<Row> all) {
}
