package quancheng.functions.signups;

import java.time.Duration;

/** How fast an address goes. */
public sealed interface Tempo {

    record Usual() implements Tempo {
    }

    /** Faster than people do, and not yet too fast: it may go on, and a form of its is asked to show that somebody means it. */
    record Fast() implements Tempo {
    }

    record TooFast(Duration left) implements Tempo {
    }
}
