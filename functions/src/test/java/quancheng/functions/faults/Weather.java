package quancheng.functions.faults;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Bad weather by chance, from a seed: shares of all writes, in percent. */
public final class Weather implements FaultyDynamo.Faults {

    /** A killed process: no code of ours catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    final AtomicInteger writes = new AtomicInteger();
    final AtomicInteger troubles = new AtomicInteger();
    private final Random random;
    private int conflicts;
    private int throttles;
    private int serverErrors;
    private int lost;
    private int killed;

    public Weather(long seed) {
        this.random = new Random(seed);
    }

    public Weather conflicts(int percent) {
        conflicts = percent;
        return this;
    }

    Weather throttles(int percent) {
        throttles = percent;
        return this;
    }

    Weather serverErrors(int percent) {
        serverErrors = percent;
        return this;
    }

    /** Answers that never arrive although the write happened. */
    Weather lost(int percent) {
        lost = percent;
        return this;
    }

    /** Dies before, and as often after, a write. */
    Weather killed(int percent) {
        killed = percent;
        return this;
    }

    @Override
    public void before(String site) {
        writes.incrementAndGet();
        int luck = random.nextInt(100);
        if (luck < conflicts) {
            throw conflict(site);
        }
        if (luck < conflicts + throttles) {
            throw failed("ThrottlingException", 400);
        }
        if (luck < conflicts + throttles + serverErrors) {
            throw failed("InternalServerError", 500);
        }
        if (luck < conflicts + throttles + serverErrors + killed) {
            throw killed();
        }
    }

    @Override
    public void after(String site) {
        int luck = random.nextInt(100);
        if (luck < lost) {
            troubles.incrementAndGet();
            throw ApiCallTimeoutException.create(2_000);
        }
        if (luck < lost + killed) {
            throw killed();
        }
    }

    private RuntimeException conflict(String site) {
        troubles.incrementAndGet();
        return site.startsWith("Tickets.") ? TransactionConflictException.builder().message("in the test").build()
                : TransactionCanceledException.builder().message("in the test").cancellationReasons(List.of(
                        CancellationReason.builder().code("TransactionConflict").build(),
                        CancellationReason.builder().code("None").build())).build();
    }

    private DynamoDbException failed(String code, int status) {
        troubles.incrementAndGet();
        return (DynamoDbException) DynamoDbException.builder().message("in the test").statusCode(status)
                .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build()).build();
    }

    private Killed killed() {
        troubles.incrementAndGet();
        return new Killed();
    }
}
