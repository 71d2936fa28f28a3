package quancheng.functions.posts;

import java.util.List;
import quancheng.functions.signups.Problem;
import quancheng.store.posts.Offer;
import quancheng.store.posts.rules.Finding;

/** What a form or a row of a file was read as: an offer that keeps every rule, or everything that is wrong with it. */
public sealed interface PostReading {

    /** Phrases to mend or to think over, each at its place in its field. */
    List<Finding> findings();

    /**
     * @param warnings what an officer will look at; nothing in them stops the offer
     * @param findings none of which blocks
     */
    record Read(Offer offer, List<Problem> warnings, List<Finding> findings) implements PostReading {
    }

    /** @param problems one or more for every field that is wrong; a field with phrases that block has {@code post.lint} */
    record Wrong(List<Problem> problems, List<Problem> warnings, List<Finding> findings) implements PostReading {
    }
}
