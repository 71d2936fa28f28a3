package quancheng.store.notices;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.SignupId;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A notice as it is stored: all that is to be said lies under one key, which no activity can have, a signup's side by side. */
record NoticeItem(String activity, String entry, String kind, String at, String dueAt, Long attempts, Long expires) {

    static final String OUTBOX = "#outbox";
    private static final String SEPARATOR = "#";

    static final TableSchema<NoticeItem> SCHEMA = RecordSchema.of(NoticeItem.class, f -> new NoticeItem(f.text("activity"), f.text("entry"), f.text("kind"),
                    f.text("at"), f.text("dueAt"), f.number("attempts"), f.number("expires")))
            .text("activity", NoticeItem::activity, primaryPartitionKey())
            .text("entry", NoticeItem::entry, primarySortKey())
            .text("kind", NoticeItem::kind)
            .text("at", NoticeItem::at)
            .text("dueAt", NoticeItem::dueAt)
            .number("attempts", NoticeItem::attempts)
            .number("expires", NoticeItem::expires)
            .build();

    /** What all notices of a signup begin with. */
    static String prefix(ActivityId activity, SignupId signup) {
        return activity.value() + SEPARATOR + signup.value() + SEPARATOR;
    }

    static NoticeItem of(Notice notice) {
        return new NoticeItem(OUTBOX, prefix(notice.activity(), notice.signup()) + notice.key(), notice.kind().name(), notice.at().toString(),
                notice.dueAt().toString(), (long) notice.attempts(), notice.keptUntil().getEpochSecond());
    }

    Key key() {
        return Key.builder().partitionValue(activity).sortValue(entry).build();
    }

    Notice toNotice() {
        String[] parts = entry.split(SEPARATOR);
        return new Notice(new ActivityId(parts[0]), new SignupId(parts[1]), parts[2], Kind.valueOf(kind), Instant.parse(at), Instant.parse(dueAt),
                attempts.intValue(), Instant.ofEpochSecond(expires));
    }
}
