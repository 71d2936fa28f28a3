package quancheng.functions.desk;

/** How far a role may go on a route. */
public enum Reach {
    NONE,
    /** Only what is hers, see {@link Organizer#owns}; a list shows nothing else. */
    OWN,
    ALL
}
