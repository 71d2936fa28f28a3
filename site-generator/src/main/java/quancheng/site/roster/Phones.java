package quancheng.site.roster;

import java.util.Locale;
import quancheng.store.signups.Phone;

/** How much of a phone number a file shows. */
public enum Phones {
    FULL {
        @Override
        String show(Phone phone) {
            return "+86" + (phone.digits().startsWith("0") ? phone.digits().substring(1) : phone.digits());
        }
    },
    LAST4 {
        @Override
        String show(Phone phone) {
            return phone.last4();
        }
    };

    abstract String show(Phone phone);

    /** Whole numbers where nothing is said. */
    public static Phones parse(String word) {
        return word.equals(LAST4.word()) ? LAST4 : FULL;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
