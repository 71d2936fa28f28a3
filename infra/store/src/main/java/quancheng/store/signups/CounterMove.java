package quancheng.store.signups;

import quancheng.store.Change;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;

/** A change to a counter: numbers are added, flags are set, what is not said stays as it is. Each is a turn. */
final class CounterMove {

    private final Change change;

    private CounterMove(Change change) {
        this.change = change;
    }

    static CounterMove on(DynamoDbTable<CounterItem> counters, ActivityId activity, String counter) {
        return new CounterMove(Change.of(counters, CounterItem.key(activity, counter)).add("turns", 1));
    }

    static CounterMove onMain(DynamoDbTable<CounterItem> counters, ActivityId activity) {
        return on(counters, activity, Counter.MAIN);
    }

    CounterMove left(int by) {
        return add("left", by);
    }

    CounterMove capacity(int by) {
        return add("capacity", by);
    }

    CounterMove waiting(int by) {
        return add("waiting", by);
    }

    CounterMove sides(int by) {
        return add("sides", by);
    }

    /** Places came back, or a party in line became easier to seat. */
    CounterMove freed(boolean somebodyWaits) {
        return somebodyWaits ? add("freed", 1).set("unsettled", true) : add("freed", 1);
    }

    CounterMove settling() {
        return set("unsettled", false);
    }

    CounterMove shutting() {
        return set("unsettled", false).set("shut", true);
    }

    Change when(Expression condition) {
        return change.when(condition);
    }

    private CounterMove add(String number, int by) {
        change.add(number, by);
        return this;
    }

    private CounterMove set(String flag, boolean to) {
        change.set(flag, to);
        return this;
    }
}
