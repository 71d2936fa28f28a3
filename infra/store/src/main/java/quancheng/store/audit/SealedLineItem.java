package quancheng.store.audit;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A line as it is stored, in the Audit table: under its month, {@code subject#000001}, so that each person's chain stands together. */
record SealedLineItem(SealedLine sealed) {

    /** Months are the city's. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final TableSchema<SealedLineItem> SCHEMA = RecordSchema.of(SealedLineItem.class, SealedLineItem::read)
            .text("month", i -> month(i.sealed.line()).toString(), primaryPartitionKey())
            .text("entry", i -> "%s%06d".formatted(prefix(i.sealed.line().by().subject()), i.sealed.number()), primarySortKey())
            .text("at", i -> i.sealed.line().at().toString())
            .text("subject", i -> i.sealed.line().by().subject())
            .text("name", i -> i.sealed.line().by().name())
            .text("role", i -> i.sealed.line().by().role())
            .text("unit", i -> i.sealed.line().by().unit())
            .text("kind", i -> i.sealed.line().kind().slug())
            .text("about", i -> i.sealed.line().about())
            .texts("details", i -> texts(i.sealed.line().details()))
            .text("purpose", i -> i.sealed.line().purpose())
            .text("previous", i -> i.sealed.previous())
            .text("seal", i -> i.sealed.seal())
            .build();

    static YearMonth month(AuditLine line) {
        return YearMonth.from(line.at().atZone(ZONE));
    }

    /** No subject holds a {@code #} then, so no chain begins like another. */
    static String prefix(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8) + "#";
    }

    private static SealedLineItem read(Fields f) {
        var by = new Actor(f.text("subject"), f.text("name"), f.text("role"), f.text("unit"));
        var line = new AuditLine(by, Instant.parse(f.text("at")), Kind.parse(f.text("kind")).orElseThrow(), f.text("about"),
                details(f.texts("details")), f.text("purpose"));
        int number = Integer.parseInt(f.text("entry").substring(f.text("entry").indexOf('#') + 1));
        return new SealedLineItem(new SealedLine(line, number, f.text("previous"), f.text("seal")));
    }

    private static List<String> texts(Map<String, String> details) {
        return new TreeMap<>(details).entrySet().stream().map(detail -> detail.getKey() + "=" + detail.getValue()).toList();
    }

    private static Map<String, String> details(List<String> texts) {
        return texts.stream().map(text -> text.split("=", 2)).collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
