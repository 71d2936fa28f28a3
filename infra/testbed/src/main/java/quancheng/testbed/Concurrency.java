package quancheng.testbed;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** So many calls of a function at once as Lambda grants it: who comes beyond is refused at once, and nothing of hers is begun. */
public final class Concurrency {

    private final Semaphore running;

    public Concurrency(int limit) {
        running = new Semaphore(limit);
    }

    /** Nothing where the call was refused. */
    public <T> Optional<T> call(Supplier<T> work) {
        if (!running.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            running.release();
        }
    }
}
