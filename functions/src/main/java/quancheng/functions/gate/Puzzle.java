package quancheng.functions.gate;

/**
 * A challenge of the ALTCHA protocol (version 1): find the number between 0 and {@code most} whose SHA-256 behind the salt is
 * {@code challenge}. It is made of random numbers, a time and the form's name, so it says nothing of who is known.
 */
public record Puzzle(String algorithm, String challenge, String salt, int most, String signature) {
}
