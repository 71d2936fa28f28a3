package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What nobody could read: it is named for whoever has to look, one finding a line, and keeps nobody from the rest. The
 * message Lambda leaves in the queue names stream and sequence number only; this line says which key that is.
 */
public final class Unread {

    private static final String FINDING = "finding";

    /** No key of ours holds anything else. */
    private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9#/_.:-]");

    /** Long enough for a phone or an identity card. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{10,}");

    private Unread() {
    }

    /** A record of a stream is handed back: after its tries Lambda puts it aside. Without a number the whole batch comes again, in halves, until it stands alone. */
    public static BatchItemFailure handBack(DynamodbStreamRecord record) {
        Optional<StreamRecord> change = Optional.ofNullable(record).map(DynamodbStreamRecord::getDynamodb);
        String number = change.map(StreamRecord::getSequenceNumber).orElse("");
        Log.warn(FINDING).with(Field.FINDING, "unreadable-record").with(Field.TABLE, table(record)).with(Field.KEY, change.map(Unread::key).orElse(""))
                .with(Field.SEQUENCE, number).count(Metric.FINDINGS, 1).print();
        return new BatchItemFailure(number);
    }

    /**
     * An item of a table.
     *
     * @param kind what it should be
     */
    public static void item(String kind, String key) {
        Log.warn(FINDING).with(Field.FINDING, "unreadable").with(Field.TABLE, kind).with(Field.KEY, harmless(key)).count(Metric.FINDINGS, 1).print();
    }

    private static String key(StreamRecord change) {
        return change.getKeys() == null ? "" : new TreeMap<>(change.getKeys()).entrySet().stream()
                .map(key -> harmless(key.getKey()) + "=" + harmless(key.getValue() == null ? "" : String.valueOf(key.getValue().getS()))).collect(Collectors.joining(", "));
    }

    /** A key that is damaged may hold anything: names have no place in a log, nor have numbers of people. */
    static String harmless(String key) {
        return LONG_NUMBER.matcher(STRANGE.matcher(key).replaceAll("?")).replaceAll("…");
    }

    /** {@code arn:…:table/NAME/stream/…} */
    private static String table(DynamodbStreamRecord record) {
        String arn = Optional.ofNullable(record).map(DynamodbStreamRecord::getEventSourceARN).orElse("");
        String[] parts = arn.split("/");
        return parts.length > 1 ? parts[1] : "";
    }
}
