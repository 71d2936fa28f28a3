package quancheng.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/**
 * One JSON line on standard output, for whoever keeps this running: what was asked for, how it ended, how long it took.
 * A line that counts something is in CloudWatch's embedded metric format, so that counting costs no call and no library.
 */
public final class Log {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int LONGEST = 200;

    private static volatile boolean silent;

    private final String level;
    private final String event;
    private final Map<Field, Object> fields = new EnumMap<>(Field.class);
    private final Map<Metric, Long> counts = new EnumMap<>(Metric.class);

    private Log(String level, String event) {
        this.level = level;
        this.event = event;
    }

    /** @param event what happened, one word of ours */
    public static Log info(String event) {
        return new Log("info", event);
    }

    /** Something mended itself, or will. */
    public static Log warn(String event) {
        return new Log("warn", event);
    }

    /** Our own fault. */
    public static Log error(String event) {
        return new Log("error", event);
    }

    public Log with(Field field, String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        return this;
    }

    public Log with(Field field, long value) {
        fields.put(field, value);
        return this;
    }

    public Log with(Field field, boolean value) {
        fields.put(field, value);
        return this;
    }

    /** Where and of what class a fault is; never its message. */
    public Log with(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return with(Field.FAULT, fault.getClass().getName()).with(Field.AT, trace.length == 0 ? "" : trace[0].toString());
    }

    /** None is not counted. */
    public Log count(Metric metric, long times) {
        if (times != 0) {
            counts.put(metric, times);
        }
        return this;
    }

    public void print() {
        if (!silent) {
            System.out.println(line(System.currentTimeMillis()));
        }
    }

    /** A rehearsal is no event, and nobody counts it; nothing else runs meanwhile. */
    static void silently(Runnable rehearsal) {
        silent = true;
        try {
            rehearsal.run();
        } finally {
            silent = false;
        }
    }

    String line(long now) {
        var line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("level", level);
            json.writeStringField("event", event);
            for (var field : fields.entrySet()) {
                json.writeObjectField(field.getKey().key(), field.getValue());
            }
            if (!counts.isEmpty()) {
                writeCounts(json, now);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void writeCounts(JsonGenerator json, long now) throws IOException {
        for (var count : counts.entrySet()) {
            json.writeNumberField(count.getKey().called(), count.getValue());
        }
        json.writeObjectFieldStart("_aws");
        json.writeNumberField("Timestamp", now);
        json.writeArrayFieldStart("CloudWatchMetrics");
        for (Metric metric : counts.keySet()) {
            describe(json, metric);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void describe(JsonGenerator json, Metric metric) throws IOException {
        json.writeStartObject();
        json.writeStringField("Namespace", Metric.NAMESPACE);
        json.writeArrayFieldStart("Dimensions");
        json.writeStartArray();
        json.writeEndArray();
        for (Field field : metric.by()) {
            if (fields.containsKey(field)) {
                json.writeArray(new String[] {field.key()}, 0, 1);
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("Metrics");
        json.writeStartObject();
        json.writeStringField("Name", metric.called());
        json.writeStringField("Unit", "Count");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
