package quancheng.site.signups;

import java.util.List;
import quancheng.site.layout.Link;

/** What stands where the form would be, when there is nothing to fill in. */
record Closed(String heading, List<String> lines, List<Link> links) {
}
