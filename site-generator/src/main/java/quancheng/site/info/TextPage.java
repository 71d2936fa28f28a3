package quancheng.site.info;

import java.util.List;
import quancheng.site.layout.Link;

/** Headings and paragraphs. */
record TextPage(String title, String lede, List<Section> sections, List<Link> links) {

    /** @param links a list below the paragraphs */
    record Section(String heading, List<String> lines, List<Link> links) {
    }
}
