package quancheng.runtime;

import java.util.List;

/** What is counted for alarms and the dashboard; {@code template.yaml} names these. */
public enum Metric {

    SIGNUPS("Signups", Field.OUTCOME),
    BUSY("Busy"),
    FAULTS("Faults"),
    WRITTEN("PublishedObjects"),
    REMOVED("RemovedObjects"),
    FINDINGS("Findings", Field.FINDING),
    ROSTERS("RosterDownloads"),
    UNUSUAL_ROSTERS("UnusualRosterDownloads");

    static final String NAMESPACE = "Quancheng";

    private final String called;
    private final List<Field> by;

    Metric(String called, Field... by) {
        this.called = called;
        this.by = List.of(by);
    }

    /** Its name in CloudWatch. */
    public String called() {
        return called;
    }

    /** Counted as a whole, and once more by each of these. */
    List<Field> by() {
        return by;
    }
}
