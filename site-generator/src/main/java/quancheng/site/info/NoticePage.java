package quancheng.site.info;

import java.util.List;
import quancheng.site.layout.Link;

/** The notice, with the file its hash is of. */
record NoticePage(String title, String lede, String version, List<Notice.Section> sections, Link file, String sha) {
}
