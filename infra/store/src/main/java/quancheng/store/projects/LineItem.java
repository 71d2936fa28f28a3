package quancheng.store.projects;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A line of a ledger as it is stored: {@code 2026#00003} under its project, so that a query reads years and lines in order. */
record LineItem(ProjectId id, int year, Line line) {

    static final TableSchema<LineItem> SCHEMA = ActFields.add(RecordSchema.of(LineItem.class, LineItem::read)
            .text("id", i -> i.id.value(), primaryPartitionKey())
            .text("entry", LineItem::entry, primarySortKey())
            .text("at", i -> i.line.at().toString())
            .text("by", i -> i.line.by().kind().word())
            .text("unit", i -> i.line.by().unit())
            .text("subject", i -> i.line.by().subject())).build();

    private String entry() {
        return "%04d#%05d".formatted(year, line.number());
    }

    private static LineItem read(Fields f) {
        String[] entry = f.text("entry").split("#");
        var by = new By(Word.one(By.Kind.class, f.text("by")), f.text("unit"), f.text("subject"));
        return new LineItem(new ProjectId(f.text("id")), Integer.parseInt(entry[0]),
                new Line(Integer.parseInt(entry[1]), Instant.parse(f.text("at")), by, ActFields.read(f)));
    }
}
