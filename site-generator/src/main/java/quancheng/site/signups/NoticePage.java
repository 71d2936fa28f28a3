package quancheng.site.signups;

import java.util.List;
import quancheng.site.layout.Link;

/** A few words and a way on. */
record NoticePage(String title, List<String> lines, List<Link> links) {
}
