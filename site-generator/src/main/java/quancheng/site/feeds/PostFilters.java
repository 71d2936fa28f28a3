package quancheng.site.feeds;

import java.util.List;
import quancheng.site.posts.Listings;
import quancheng.site.posts.Opening;
import quancheng.site.posts.PostLists;

/** Which page of the whole list each post stands on and which filters find it: {@code {"p01":[1,"time/between","home"]}}. */
final class PostFilters {

    private PostFilters() {
    }

    /** Small on purpose: whoever filters with script asks for it. */
    static byte[] json(Listings lists) {
        List<List<Opening>> leaves = PostLists.leaves(lists);
        return Json.of(out -> {
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                for (Opening opening : leaves.get(leaf)) {
                    out.writeArrayFieldStart(opening.id());
                    out.writeNumber(leaf + 1);
                    for (String word : lists.words(opening)) {
                        out.writeString(word);
                    }
                    out.writeEndArray();
                }
            }
        });
    }
}
