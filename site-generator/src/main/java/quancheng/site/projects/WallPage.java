package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** Many promises at one look. */
record WallPage(Link back, String title, String lede, List<Filter> filters, String key, List<Group> groups, Optional<Link> nothing,
                String dataName, List<Link> data) {

    record Filter(String name, List<Chip> chips) {
    }

    record Chip(SafeUrl url, String text, String count, boolean current) {
    }

    record Group(String heading, List<Card> cards) {
    }
}
