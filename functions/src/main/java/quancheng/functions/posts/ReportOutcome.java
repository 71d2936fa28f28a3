package quancheng.functions.posts;

import quancheng.store.posts.MotherPost;

/** What became of a report. */
public sealed interface ReportOutcome {

    /** Written down; {@code post} is paused now where another had reported it independently. */
    record Received(MotherPost post) implements ReportOutcome {
    }

    /** It is not public now; there is nothing to report. */
    record NotOpen(MotherPost post) implements ReportOutcome {
    }

    record NotFound() implements ReportOutcome {
    }

    record Busy() implements ReportOutcome {
    }
}
