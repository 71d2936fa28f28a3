package quancheng.store.signups;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A party's place in line, in the Signups table: {@code W#} and its ticket, so that a query reads the line in order of arrival. */
record LineItem(String activity, String entry, String signup, Long size, Long expires) {

    static final String PREFIX = "W#";

    static final TableSchema<LineItem> SCHEMA = RecordSchema.of(LineItem.class, f -> new LineItem(
                    f.text("activity"), f.text("entry"), f.text("signup"), f.number("size"), f.number("expires")))
            .text("activity", LineItem::activity, primaryPartitionKey())
            .text("entry", LineItem::entry, primarySortKey())
            .text("signup", LineItem::signup)
            .number("size", LineItem::size)
            .number("expires", LineItem::expires)
            .build();

    static LineItem of(Signup signup, Signup.State.Waiting waiting) {
        return new LineItem(signup.activity().value(), entry(waiting.ticket()), signup.id().value(),
                (long) signup.party().size(), signup.keptUntil().getEpochSecond());
    }

    static Key key(ActivityId activity, long ticket) {
        return Key.builder().partitionValue(activity.value()).sortValue(entry(ticket)).build();
    }

    private static String entry(long ticket) {
        return PREFIX + "%012d".formatted(ticket);
    }

    InLine toInLine() {
        return new InLine(Long.parseLong(entry.substring(PREFIX.length())), new SignupId(signup), size.intValue());
    }
}
