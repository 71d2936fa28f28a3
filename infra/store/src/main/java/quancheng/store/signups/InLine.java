package quancheng.store.signups;

/** A party in line: {@code ticket} orders, {@code size} is the places it needs. */
public record InLine(long ticket, SignupId signup, int size) {
}
