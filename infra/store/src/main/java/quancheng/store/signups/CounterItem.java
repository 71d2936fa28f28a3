package quancheng.store.signups;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A counter as it is stored, in the Places table. */
record CounterItem(String activity, String counter, Long capacity, Long left, Long waiting, Long freed, Long turns, Boolean unsettled,
                   Boolean shut, Long sides) {

    static final TableSchema<CounterItem> SCHEMA = RecordSchema.of(CounterItem.class, f -> new CounterItem(
                    f.text("activity"), f.text("counter"), f.count("capacity"), f.count("left"), f.count("waiting"),
                    f.count("freed"), f.count("turns"), f.flag("unsettled"), f.flag("shut"), f.count("sides")))
            .text("activity", CounterItem::activity, primaryPartitionKey())
            .text("counter", CounterItem::counter, primarySortKey())
            .number("capacity", CounterItem::capacity)
            .number("left", CounterItem::left)
            .number("waiting", CounterItem::waiting)
            .number("freed", CounterItem::freed)
            .number("turns", CounterItem::turns)
            .flag("unsettled", CounterItem::unsettled)
            .flag("shut", CounterItem::shut)
            .number("sides", CounterItem::sides)
            .build();

    static CounterItem main(ActivityId activity, int capacity, int left, int sides) {
        return new CounterItem(activity.value(), Counter.MAIN, (long) capacity, (long) left, 0L, 0L, 0L, false, false, (long) sides);
    }

    static CounterItem side(ActivityId activity, int number, int left) {
        return new CounterItem(activity.value(), Counter.side(number), 0L, (long) left, 0L, 0L, 0L, false, false, 0L);
    }

    static Key key(ActivityId activity, String counter) {
        return Key.builder().partitionValue(activity.value()).sortValue(counter).build();
    }

    Counter toCounter() {
        return new Counter(counter, capacity.intValue(), left.intValue(), waiting.intValue(), freed, turns, unsettled, shut, sides.intValue());
    }
}
