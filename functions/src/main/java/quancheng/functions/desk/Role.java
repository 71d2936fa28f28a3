package quancheng.functions.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an organizer is, by the {@code role} claim of her token. */
public enum Role {
    /** 市妇联: everything, all units. */
    FEDERATION,
    /** 区县/团体: its own unit's activities. */
    UNIT,
    /** Mother posts: queue, decisions, take-downs. */
    MODERATOR,
    /** Check-in of the activities named in her token. */
    DOOR;

    /** As it stands in the claim: {@code federation}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Role> parse(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
