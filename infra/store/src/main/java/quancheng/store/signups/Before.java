package quancheng.store.signups;

/** What is there under a signup's key before it is written. */
public sealed interface Before {

    record Nothing() implements Before {
    }

    record Known(Signup signup) implements Before {
    }

    /** Its owner had herself forgotten. @param form fingerprint of the form that had made it, and nothing else */
    record Forgotten(String form, long revision) implements Before {
    }
}
