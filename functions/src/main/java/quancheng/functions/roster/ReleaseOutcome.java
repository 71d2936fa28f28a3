package quancheng.functions.roster;

import quancheng.site.roster.Release;

/** How asking for a roster with children on it, or releasing it, ends. */
public sealed interface ReleaseOutcome {

    /** It is on record that she asked; asking again while it is open is the same asking. */
    record Asked(Release release) implements ReleaseOutcome {
    }

    /** It is on record that it was released to whoever asked. */
    record Released(Release release) implements ReleaseOutcome {
    }

    record PurposeNeeded() implements ReleaseOutcome {
    }

    /** Nobody releases to herself. */
    record Own() implements ReleaseOutcome {
    }

    /** It was never asked, or too long ago. */
    record Gone() implements ReleaseOutcome {
    }

    /** It could not be put on record, so it did not happen. */
    record NotOnRecord() implements ReleaseOutcome {
    }
}
