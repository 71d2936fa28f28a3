package quancheng.store.notices;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.Optional;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.SignupId;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** What somebody was told, as it is stored: under its activity and signup. */
record ToldItem(String activity, String entry, String made, String standing, String facts, Boolean calledOff, String remindedFor, Long expires,
                Long revision) {

    static final TableSchema<ToldItem> SCHEMA = RecordSchema.of(ToldItem.class, f -> new ToldItem(f.text("activity"), f.text("entry"), f.text("made"),
                    f.text("standing"), f.text("facts"), f.flag("calledOff"), f.text("remindedFor"), f.number("expires"), f.number("revision")))
            .text("activity", ToldItem::activity, primaryPartitionKey())
            .text("entry", ToldItem::entry, primarySortKey())
            .text("made", ToldItem::made)
            .text("standing", ToldItem::standing)
            .text("facts", ToldItem::facts)
            .flag("calledOff", ToldItem::calledOff)
            .text("remindedFor", ToldItem::remindedFor)
            .number("expires", ToldItem::expires)
            .number("revision", ToldItem::revision)
            .build();

    static Key key(ActivityId activity, SignupId signup) {
        return Key.builder().partitionValue(activity.value()).sortValue(signup.value()).build();
    }

    static ToldItem of(Told told) {
        return new ToldItem(told.activity().value(), told.signup().value(), told.made().toString(), told.standing().name(), told.facts(),
                told.calledOff(), told.remindedFor().map(Instant::toString).orElse(null), told.keptUntil().getEpochSecond(), told.revision());
    }

    Told toTold() {
        return new Told(new ActivityId(activity), new SignupId(entry), Instant.parse(made), Told.Standing.valueOf(standing), facts, calledOff,
                Optional.ofNullable(remindedFor).map(Instant::parse), Instant.ofEpochSecond(expires), revision);
    }
}
