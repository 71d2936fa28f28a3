package quancheng.functions.gate;

import java.util.Locale;

/** The forms anybody may send; what was answered for one opens no other. */
public enum PublicForm {
    SIGNUP, APPLICATION, OFFER, HAND_IN, REPORT, VOICE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
