package quancheng.store.audit;

/**
 * Who did it, as her token said at that moment.
 *
 * @param subject her id at the issuer
 * @param name    as she was called there
 * @param role    federation, unit, moderator or door
 * @param unit    empty where her token names none
 */
public record Actor(String subject, String name, String role, String unit) {

    public Actor {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("nobody did it");
        }
    }
}
