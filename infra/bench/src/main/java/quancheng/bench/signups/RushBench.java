package quancheng.bench.signups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * Signups a second on one hot activity by 64 callers, beside the ceiling: bare transactions of the same two items by the
 * same callers in the same run, turn about. DynamoDB Local serialises transactions and shares these cores, so only the
 * ratio means anything.
 */
final class RushBench implements Bench {

    private static final int CALLERS = 64;
    private static final int ATTEMPTS = 4_000;
    private static final int ROUNDS = 5;

    private final AtomicInteger raw = new AtomicInteger();

    @Override
    public String name() {
        return "signup-rush";
    }

    private record Round(double perSecond, long[] micros) {
    }

    @Override
    public void run(Figures figures) throws Exception {
        var stage = new Stage(LocalDynamo.shared().client());
        Activity activity = stage.open(99_999, true);
        Activity bare = stage.open(99_999, true);
        List<Round> ours = new ArrayList<>();
        List<Round> ceiling = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            Round theirs = round(() -> put(bare));
            Round mine = round(() -> stage.signUp(activity));
            if (round > 0) {
                ceiling.add(theirs);
                ours.add(mine);
            }
        }
        figures.print("signups_per_second", median(ours), "1/s");
        figures.print("signups_per_second_ceiling", median(ceiling), "1/s");
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> ours.get(i).perSecond() / ceiling.get(i).perSecond());
        Arrays.sort(ratios);
        figures.print("signups_of_ceiling", ratios[ROUNDS / 2], "ratio");
        long[] all = ours.stream().flatMapToLong(r -> Arrays.stream(r.micros())).sorted().toArray();
        figures.print("signup_p50", all[all.length / 2] / 1000.0, "ms");
        figures.print("signup_p99", all[all.length * 99 / 100] / 1000.0, "ms");
    }

    private static double median(List<Round> rounds) {
        return rounds.stream().mapToDouble(Round::perSecond).sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }

    private static Round round(Callable<?> attempt) throws Exception {
        List<Callable<Long>> attempts = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            attempts.add(() -> {
                long start = System.nanoTime();
                attempt.call();
                return (System.nanoTime() - start) / 1000;
            });
        }
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            long start = System.nanoTime();
            List<Future<Long>> done = callers.invokeAll(attempts);
            double seconds = (System.nanoTime() - start) / 1e9;
            long[] micros = new long[ATTEMPTS];
            for (int i = 0; i < ATTEMPTS; i++) {
                micros[i] = done.get(i).get();
            }
            return new Round(ATTEMPTS / seconds, micros);
        }
    }

    /** The same counter update and an item of the same size, and nothing else: no look before, no record, no schema. */
    private Object put(Activity activity) {
        var dynamo = LocalDynamo.shared();
        var counter = TransactWriteItem.builder().update(u -> u.tableName(dynamo.table("Places"))
                .key(Map.of("activity", text(activity.id().value()), "counter", text("main")))
                .updateExpression("ADD #left :less, #turns :turn").conditionExpression("#left >= :needed AND #unsettled = :no AND #shut = :no")
                .expressionAttributeNames(Map.of("#left", "left", "#turns", "turns", "#unsettled", "unsettled", "#shut", "shut"))
                .expressionAttributeValues(Map.of(":less", number(-1), ":turn", number(1), ":needed", number(1),
                        ":no", AttributeValue.fromBool(false)))).build();
        var signup = TransactWriteItem.builder().put(p -> p.tableName(dynamo.table("Signups")).item(item(activity))
                .conditionExpression("attribute_not_exists(#entry)").expressionAttributeNames(Map.of("#entry", "entry"))).build();
        return dynamo.client().transactWriteItems(tx -> tx.transactItems(counter, signup));
    }

    private Map<String, AttributeValue> item(Activity activity) {
        return Map.ofEntries(Map.entry("activity", text(activity.id().value())), Map.entry("entry", text("S#%026d".formatted(raw.incrementAndGet()))),
                Map.entry("name", text("王芳")), Map.entry("phone", text("13900000000")), Map.entry("adults", number(1)),
                Map.entry("children", number(0)), Map.entry("needs", AttributeValue.fromL(List.of())), Map.entry("form", text("F".repeat(26))),
                Map.entry("content", text("C".repeat(26))), Map.entry("consent", text("2026-11")),
                Map.entry("at", text("2026-11-24T00:00:00.000000000Z")), Map.entry("expires", number(1_800_000_000)),
                Map.entry("state", text("confirmed")), Map.entry("revision", number(0)));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
