package quancheng.functions.posts;

import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;

/** What became of an employer's word to an applicant, or of an applicant's own move. */
public sealed interface AnswerOutcome {

    record Done(Application application) implements AnswerOutcome {
    }

    record NotFound() implements AnswerOutcome {
    }

    /** It cannot become that any more. */
    record NotNow(ApplicationState state) implements AnswerOutcome {
    }

    /** Not choosing somebody takes a reason of the list. */
    record ReasonNeeded() implements AnswerOutcome {
    }

    record Busy() implements AnswerOutcome {
    }
}
