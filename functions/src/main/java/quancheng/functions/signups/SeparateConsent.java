package quancheng.functions.signups;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import quancheng.site.info.Notice;
import quancheng.store.personal.Consent;
import quancheng.store.personal.Consent.Channel;
import quancheng.store.personal.Consent.Part;

/**
 * What is agreed to by itself: needs (PIPL 29) and children under fourteen (PIPL 31). A form says which boxes it showed, and
 * each that concerns her must be ticked. Who shows none is a program; it asked its user itself, and the record says so.
 */
public final class SeparateConsent {

    private SeparateConsent() {
    }

    /** @param needs whether she named any; {@code children} whether some under fourteen come */
    public static Consent read(Posted posted, boolean needs, boolean children, List<Problem> problems) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        add(posted, needs, Part.NEEDS, "needsConsent", parts, problems);
        add(posted, children, Part.GUARDIAN, "guardianConsent", parts, problems);
        return Notice.consent(shown(posted).isEmpty() ? Channel.PROGRAM : Channel.PAGE, parts);
    }

    private static void add(Posted posted, boolean concerned, Part part, String box, Set<Part> parts, List<Problem> problems) {
        if (!concerned) {
            return;
        }
        parts.add(part);
        if (!shown(posted).isEmpty() && !posted.ticked(box)) {
            problems.add(Problem.of(box, box));
        }
    }

    private static List<String> shown(Posted posted) {
        return posted.isBlank("boxes") ? List.of() : List.of(posted.first("boxes").split(" "));
    }
}
