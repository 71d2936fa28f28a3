package quancheng.functions.posts;

import quancheng.store.posts.Application;
import quancheng.store.posts.MotherPost;

/** What became of an answer to a post. */
public sealed interface ApplyOutcome {

    /** It is with the employer; sent again from the same form it answers the same. */
    record Received(MotherPost post, Application application, ApplicantLink link) implements ApplyOutcome {
    }

    /** This phone has a live application for this post; nothing more is said of it. */
    record AppliedBefore(MotherPost post) implements ApplyOutcome {
    }

    /** Paused, expired, filled or taken down. */
    record NotOpen(MotherPost post) implements ApplyOutcome {
    }

    record NotFound() implements ApplyOutcome {
    }

    /** @param most so many a day with one phone, or an hour from one address */
    record TooMany(MotherPost post, int most) implements ApplyOutcome {
    }

    record Busy() implements ApplyOutcome {
    }
}
