package quancheng.site.posts;

import java.util.List;
import quancheng.site.activities.Phrase;
import quancheng.site.layout.Link;

/** Where a post was that cannot be answered now, for whoever holds its poster. @param title without the post's own where it was taken down */
record GonePage(Link back, String state, Phrase title, Phrase employer, String why, String othersName, List<Card> others, Link all) {
}
