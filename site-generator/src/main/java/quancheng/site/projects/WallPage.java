package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** Many promises at one look. @param folded the long filter, out of the way */
record WallPage(Link back, String title, String lede, List<Filter> filters, Optional<Filter> folded, boolean unfolded, String key, List<Group> groups, Optional<Link> nothing,
                String dataName, List<Link> data) {

    record Filter(String name, List<Chip> chips) {
    }

    record Chip(SafeUrl url, Phrase text, String count, boolean current) {
    }

    record Group(String heading, List<Card> cards) {
    }
}
