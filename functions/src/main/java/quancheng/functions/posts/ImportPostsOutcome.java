package quancheng.functions.posts;

import java.util.List;
import quancheng.store.posts.PostId;

/** What became of a file of posts. */
public sealed interface ImportPostsOutcome {

    /** What changed, or would change on a dry run. @param kept paused, filled or taken down since: a file does not undo that */
    record Imported(List<PostId> added, List<PostId> changed, List<PostId> unchanged, List<PostId> kept) implements ImportPostsOutcome {
    }

    /** Everything that is wrong with the file; nothing was imported. */
    record Refused(List<RowProblem> problems) implements ImportPostsOutcome {
    }

    /** Not all of it could be written in the time there was; sending it again goes on where this stopped. */
    record Busy(List<PostId> written) implements ImportPostsOutcome {
    }
}
