package quancheng.store.signups;

import static quancheng.store.Delta.delta;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactUpdateItemEnhancedRequest;

/** A change to a counter: numbers are added, flags are set, what is null stays as it is. */
record CounterMove(String activity, String counter, Long capacity, Long left, Long waiting, Long freed, Long turns,
                   Long sides, Boolean unsettled, Boolean shut) {

    static final TableSchema<CounterMove> SCHEMA = RecordSchema.of(CounterMove.class, f -> new CounterMove(
                    f.text("activity"), f.text("counter"), f.number("capacity"), f.number("left"), f.number("waiting"),
                    f.number("freed"), f.number("turns"), f.number("sides"), f.flag("unsettled"), f.flag("shut")))
            .text("activity", CounterMove::activity, primaryPartitionKey())
            .text("counter", CounterMove::counter, primarySortKey())
            .number("capacity", CounterMove::capacity, delta())
            .number("left", CounterMove::left, delta())
            .number("waiting", CounterMove::waiting, delta())
            .number("freed", CounterMove::freed, delta())
            .number("turns", CounterMove::turns, delta())
            .number("sides", CounterMove::sides, delta())
            .flag("unsettled", CounterMove::unsettled)
            .flag("shut", CounterMove::shut)
            .build();

    static CounterMove on(ActivityId activity, String counter) {
        return new CounterMove(activity.value(), counter, null, null, null, null, 1L, null, null, null);
    }

    static CounterMove onMain(ActivityId activity) {
        return on(activity, Counter.MAIN);
    }

    CounterMove left(int by) {
        return new CounterMove(activity, counter, capacity, (long) by, waiting, freed, turns, sides, unsettled, shut);
    }

    CounterMove capacity(int by) {
        return new CounterMove(activity, counter, (long) by, left, waiting, freed, turns, sides, unsettled, shut);
    }

    CounterMove waiting(int by) {
        return new CounterMove(activity, counter, capacity, left, (long) by, freed, turns, sides, unsettled, shut);
    }

    CounterMove sides(int by) {
        return new CounterMove(activity, counter, capacity, left, waiting, freed, turns, (long) by, unsettled, shut);
    }

    /** Places came back, or a party in line became easier to seat. */
    CounterMove freed(boolean somebodyWaits) {
        return new CounterMove(activity, counter, capacity, left, waiting, 1L, turns, sides, somebodyWaits ? true : null, shut);
    }

    CounterMove settling() {
        return new CounterMove(activity, counter, capacity, left, waiting, freed, turns, sides, false, shut);
    }

    CounterMove shutting() {
        return new CounterMove(activity, counter, capacity, left, waiting, freed, turns, sides, false, true);
    }

    TransactUpdateItemEnhancedRequest<CounterMove> when(Expression condition) {
        return TransactUpdateItemEnhancedRequest.builder(CounterMove.class)
                .item(this).ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY).conditionExpression(condition).build();
    }
}
