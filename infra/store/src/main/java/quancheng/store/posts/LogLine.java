package quancheng.store.posts;

import java.time.Instant;

/**
 * One line of a post's history; it is written in the same transaction as the move and never changed.
 *
 * @param version of the offer that was moved, from 1
 * @param reason  a {@link ReasonCode}, or the cause of a pause; empty where the move needs none
 * @param text    what was said about it to the employer, or why an officer let phrases pass; never a person's name or phone
 */
public record LogLine(PostId post, Instant at, By by, Move move, PostState from, PostState to, int version, String reason, String text) {
}
