package quancheng.site.publish;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Does the same to each of many, several at a time.
 *
 * @param count how many at a time
 * @param lane  what each but the first runs on; the first is the caller's own thread
 */
record Lanes(int count, ThreadFactory lane) {

    /** S3 answers each request after some 30 ms. */
    static final Lanes WAITING = new Lanes(16, Thread.ofVirtual().factory());

    /** Writing a file is work for a processor. */
    static final Lanes WORKING = new Lanes(Runtime.getRuntime().availableProcessors(), Thread.ofPlatform().daemon().factory());

    /** The results in the order of what they are of. The first failure stops all lanes, and is thrown once they stand. */
    <T, R> List<R> map(List<T> all, Function<T, R> change) {
        var work = new Work<>(all, change);
        var helpers = IntStream.range(1, Math.min(count, all.size())).mapToObj(_ -> lane.newThread(work)).toList();
        helpers.forEach(Thread::start);
        work.run();
        helpers.forEach(Lanes::await);
        return work.results();
    }

    private static void await(Thread helper) {
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages were on their way", e);
        }
    }

    /** What is still to be done; every lane takes the next piece. */
    private static final class Work<T, R> implements Runnable {

        private final List<T> all;
        private final Function<T, R> change;
        private final R[] results;
        private final AtomicInteger next = new AtomicInteger();
        private volatile RuntimeException failure;

        @SuppressWarnings("unchecked")
        Work(List<T> all, Function<T, R> change) {
            this.all = all;
            this.change = change;
            this.results = (R[]) new Object[all.size()];
        }

        @Override
        public void run() {
            try {
                for (int i = next.getAndIncrement(); i < results.length; i = next.getAndIncrement()) {
                    results[i] = change.apply(all.get(i));
                }
            } catch (RuntimeException e) {
                failure = e;
                next.set(results.length);
            } catch (Error e) {
                failure = new IllegalStateException(e);
                next.set(results.length);
            }
        }

        List<R> results() {
            if (failure != null) {
                throw failure;
            }
            return Arrays.asList(results);
        }
    }
}
