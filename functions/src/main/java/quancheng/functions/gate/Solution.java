package quancheng.functions.gate;

/** What came back for a {@link Puzzle}, as it was sent. */
public record Solution(String algorithm, String challenge, String salt, String number, String signature) {
}
