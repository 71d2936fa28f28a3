package quancheng.store.projects;

import java.time.Instant;

/** One line of a ledger; written once, and never again. @param number from 1 */
public record Line(int number, Instant at, By by, Act act) {
}
