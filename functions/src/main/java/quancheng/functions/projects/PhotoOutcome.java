package quancheng.functions.projects;

/** What became of a file sent as a photo. */
public sealed interface PhotoOutcome {

    record Taken(String id) implements PhotoOutcome {
    }

    record TooLarge() implements PhotoOutcome {
    }

    /** Neither a JPEG nor a PNG, or a broken one. */
    record NoPicture() implements PhotoOutcome {
    }

    record Busy() implements PhotoOutcome {
    }
}
