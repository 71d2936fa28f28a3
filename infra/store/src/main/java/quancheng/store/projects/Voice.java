package quancheng.store.projects;

import java.time.Instant;

/**
 * What somebody felt of a promise.
 *
 * @param who   a keyed hash of the device it came from, never an address
 * @param words hers, for the unit and the federation; may be empty
 */
public record Voice(ProjectId project, int year, String who, boolean felt, String words, Instant at) {

    public static final int LONGEST = 200;

    public Voice {
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new IllegalArgumentException("a voice of more than " + LONGEST + " characters");
        }
    }
}
