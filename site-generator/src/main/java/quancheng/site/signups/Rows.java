package quancheng.site.signups;

import java.util.List;

/** What she signed up for, line by line. */
record Rows(List<Row> all) {
}
