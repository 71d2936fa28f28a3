package quancheng.functions.gate;

import java.time.Instant;

/** What lets one form in, once. @param end from when on it lets nothing in */
record Turn(String id, Instant end) {
}
