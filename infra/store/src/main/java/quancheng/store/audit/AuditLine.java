package quancheng.store.audit;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing somebody set about. It is written before the thing is done, so that nothing happens unrecorded; what came of it
 * is not in it.
 *
 * @param about   id of the activity or post; empty where it is about none
 * @param details counts, formats and fingerprints, by name; what could be a person's name or words is refused here
 * @param purpose what she said it was for; empty where nobody asks
 */
public record AuditLine(Actor by, Instant at, Kind kind, String about, Map<String, String> details, String purpose) {

    private static final String NAME = "[a-z0-9-]{1,40}";
    private static final String VALUE = "[A-Za-z0-9._:/-]{1,100}";
    private static final int LONGEST_PURPOSE = 200;

    public AuditLine {
        details = Map.copyOf(new TreeMap<>(details));
        details.forEach((name, value) -> {
            if (!name.matches(NAME) || !value.matches(VALUE)) {
                throw new IllegalArgumentException("no figure, format or fingerprint: " + name);
            }
        });
        if (purpose.length() > LONGEST_PURPOSE) {
            throw new IllegalArgumentException("a purpose of " + purpose.length() + " characters");
        }
    }
}
