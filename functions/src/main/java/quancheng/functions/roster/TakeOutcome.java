package quancheng.functions.roster;

import quancheng.site.roster.Roster;

/** How taking a roster away ends. */
public sealed interface TakeOutcome {

    /** It is on record; these bytes may go out. @param name without its ending @param unusual somebody should have a look at it */
    record Taken(Roster roster, String name, byte[] bytes, boolean unusual) implements TakeOutcome {
    }

    /** Children are on it, and nobody has released it to her. */
    record ReleaseNeeded() implements TakeOutcome {
    }

    record PurposeNeeded() implements TakeOutcome {
    }

    /** It could not be put on record, so nothing goes out. */
    record NotOnRecord() implements TakeOutcome {
    }
}
