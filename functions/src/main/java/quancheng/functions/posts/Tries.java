package quancheng.functions.posts;

import java.util.Optional;
import java.util.function.Supplier;
import quancheng.store.Moved;
import quancheng.store.Overloaded;
import quancheng.store.Patience;

/** Look, decide, move; a move that finds the world changed looks again, until the answer holds or patience ends. */
final class Tries {

    private Tries() {
    }

    /** @param look empty where the world moved between looking and moving */
    static <T> T decide(Patience patience, T busy, Supplier<Optional<T>> look) {
        try {
            for (int attempt = 1; ; attempt++) {
                Optional<T> decided = look.get();
                if (decided.isPresent()) {
                    return decided.get();
                }
                if (!patience.pause(attempt)) {
                    return busy;
                }
            }
        } catch (Overloaded e) {
            return busy;
        }
    }

    /** What a move means: done, look again, or no time left. */
    static <T> Optional<T> after(Moved moved, T busy, Supplier<T> done) {
        return switch (moved) {
            case DONE -> Optional.of(done.get());
            case STALE -> Optional.empty();
            case BUSY -> Optional.of(busy);
        };
    }
}
