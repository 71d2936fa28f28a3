package quancheng.site.moderation;

import java.util.List;
import java.util.Locale;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;

/**
 * What the officers' first page shows.
 *
 * @param waiting   what waits, in any order
 * @param employers every employer; those to be looked at are picked out
 * @param words     what was typed to find a post; @param state slug of the state asked for, or empty
 * @param imports   she may bring in a file
 */
public record Queue(List<Matter> waiting, List<MotherPost> posts, List<Employer> employers, String words, String state, int page, boolean imports) {

    static final int ROWS = 50;

    List<MotherPost> wanted() {
        String typed = words.strip().toLowerCase(Locale.ROOT);
        return posts.stream().filter(post -> state.isEmpty() || post.state().slug().equals(state)).filter(post -> typed.isEmpty()
                || (post.id() + " " + post.offer().title() + " " + post.offer().employer() + " " + post.offer().code()).toLowerCase(Locale.ROOT).contains(typed)).toList();
    }
}
