package quancheng.store.checkins;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** An arrival as it is stored: {@code S#} and the guest, or {@code W#} and the scan that let people in who had not signed up. */
record ArrivalItem(String activity, String entry, String scan, List<String> seen, Long people, String at, String by, Boolean there, Long expires,
                   Long revision) {

    private static final String SIGNED_UP = "S#";
    private static final String WALKED_IN = "W#";

    static final TableSchema<ArrivalItem> SCHEMA = RecordSchema.of(ArrivalItem.class, f -> new ArrivalItem(f.text("activity"), f.text("entry"),
                    f.text("scan"), f.texts("seen"), f.number("people"), f.text("at"), f.text("by"), f.flag("there"), f.number("expires"),
                    f.number("revision")))
            .text("activity", ArrivalItem::activity, primaryPartitionKey())
            .text("entry", ArrivalItem::entry, primarySortKey())
            .text("scan", ArrivalItem::scan)
            .texts("seen", ArrivalItem::seen)
            .number("people", ArrivalItem::people)
            .text("at", ArrivalItem::at)
            .text("by", ArrivalItem::by)
            .flag("there", ArrivalItem::there)
            .number("expires", ArrivalItem::expires)
            .number("revision", ArrivalItem::revision)
            .build();

    static Key key(ActivityId activity, Optional<GuestRef> guest, ScanId scan) {
        return Key.builder().partitionValue(activity.value()).sortValue(entry(guest, scan)).build();
    }

    static Key key(ActivityId activity, GuestRef guest) {
        return Key.builder().partitionValue(activity.value()).sortValue(SIGNED_UP + guest.value()).build();
    }

    private static String entry(Optional<GuestRef> guest, ScanId scan) {
        return guest.map(ref -> SIGNED_UP + ref.value()).orElseGet(() -> WALKED_IN + scan.value());
    }

    static ArrivalItem of(Arrival a) {
        return new ArrivalItem(a.activity().value(), entry(a.guest(), a.scan()), a.scan().value(), a.seen().stream().map(ScanId::value).toList(),
                (long) a.people(), a.at().toString(), a.by(), a.there(), a.keptUntil().getEpochSecond(), a.revision());
    }

    Arrival toArrival() {
        Optional<GuestRef> guest = entry.startsWith(SIGNED_UP) ? GuestRef.parse(entry.substring(SIGNED_UP.length())) : Optional.empty();
        return new Arrival(new ActivityId(activity), guest, new ScanId(scan), seen.stream().map(ScanId::new).toList(), people.intValue(),
                Instant.parse(at), by, there, Instant.ofEpochSecond(expires), revision);
    }
}
