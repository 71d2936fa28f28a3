package quancheng.functions.roster;

import quancheng.site.roster.Roster;

/** How taking a roster away ends. */
public sealed interface TakeOutcome {

    /** It is on record; these bytes may go out. @param name without its ending */
    record Taken(Roster roster, String name, byte[] bytes) implements TakeOutcome {
    }

    record PurposeNeeded() implements TakeOutcome {
    }

    /** It could not be put on record, so nothing goes out. */
    record NotOnRecord() implements TakeOutcome {
    }
}
