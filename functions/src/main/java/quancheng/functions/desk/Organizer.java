package quancheng.functions.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;

/**
 * Who calls: what the claims of a checked token say of her, and nothing else.
 *
 * @param subject    her id at the issuer
 * @param name       as she is called there; her id where it says no name
 * @param unit       the unit she belongs to, spelled as the programme's {@code organizer} column; empty where the token names none
 * @param activities those she keeps the door of
 */
public record Organizer(String subject, String name, Role role, String unit, Set<ActivityId> activities) {

    public Organizer {
        activities = Set.copyOf(activities);
    }

    /** Nobody, where the token carries no role we know, or does not say who she is. Some issuers put {@code custom:} before claims of one's own. */
    public static Optional<Organizer> of(Map<String, String> claims) {
        String subject = claims.getOrDefault("sub", "");
        return Role.parse(claim(claims, "role")).filter(role -> !subject.isBlank()).map(role -> new Organizer(subject, claims.getOrDefault("name", subject), role,
                claim(claims, "unit").strip(), activities(claim(claims, "activities"))));
    }

    /** True where this activity is hers: of her unit, or at her door. */
    public boolean owns(Activity activity) {
        return switch (role) {
            case FEDERATION -> true;
            case UNIT -> !unit.isEmpty() && activity.organizer().equals(unit);
            case DOOR -> activities.contains(activity.id());
            case MODERATOR -> false;
        };
    }

    /** A form as she may send it: what a unit writes is its own. */
    Map<String, String> filled(Map<String, String> cells) {
        var filled = new HashMap<>(cells);
        if (role == Role.UNIT) {
            filled.put("organizer", unit);
        }
        return filled;
    }

    private static String claim(Map<String, String> claims, String name) {
        return claims.getOrDefault(name, claims.getOrDefault("custom:" + name, ""));
    }

    /** API Gateway writes a list as {@code [a05 a06]}. */
    private static Set<ActivityId> activities(String claim) {
        return Arrays.stream(claim.split("[\\[\\]\\s,\"]+")).flatMap(id -> ActivityId.parse(id).stream()).collect(Collectors.toSet());
    }
}
