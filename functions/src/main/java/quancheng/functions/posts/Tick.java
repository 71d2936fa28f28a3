package quancheng.functions.posts;

/**
 * Something a clock did, for the log: never about a person.
 *
 * @param what  such as {@code expired}
 * @param about the post, or the employer's code
 */
public record Tick(String what, String about) {
}
