package quancheng.store.projects;

/**
 * Who wrote a line of the ledger.
 *
 * @param unit    public: the unit she wrote for
 * @param subject her id at the issuer, kept for the record and never published
 */
public record By(Kind kind, String unit, String subject) {

    /** A unit enters, the federation reviews; an import is the federation's own list. */
    public enum Kind implements Word { UNIT, FEDERATION, IMPORT }
}
