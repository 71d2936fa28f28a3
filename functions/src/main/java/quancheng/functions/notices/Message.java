package quancheng.functions.notices;

import java.util.Optional;
import quancheng.store.activities.ActivityId;

/**
 * What goes to a person.
 *
 * @param key      the same on every try
 * @param kind     why, {@code confirmed}; {@code update} where it must not be told
 * @param activity which, where it may be said
 * @param phone    whose
 */
public record Message(String key, String kind, Optional<ActivityId> activity, String phone, String chinese, String english) {

    /** Never the number: it would end up in a log. */
    @Override
    public String toString() {
        return kind + " " + key;
    }
}
