package quancheng.functions.signups;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;

/** Callers who all come at once. */
public record Crowd(int callers, ThreadFactory threads) {

    public static Crowd of(int callers) {
        return new Crowd(callers, Thread.ofPlatform().factory());
    }

    public static Crowd ofVirtual(int callers) {
        return new Crowd(callers, Thread.ofVirtual().factory());
    }

    /** What became of each, in the order they were named, not served; whatever anyone threw is thrown here. */
    public <T, R> List<R> all(List<T> people, Function<T, R> does) throws InterruptedException, ExecutionException {
        try (ExecutorService crowd = Executors.newFixedThreadPool(callers, threads)) {
            List<Future<R>> futures = crowd.invokeAll(people.stream().<Callable<R>>map(one -> () -> does.apply(one)).toList());
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
