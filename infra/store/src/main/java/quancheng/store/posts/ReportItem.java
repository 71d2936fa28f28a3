package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import quancheng.store.RecordSchema;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A report as it is stored, in the PostLog table: {@code report#}, the check it came after, and who sent it. */
record ReportItem(String post, String entry, Report report) {

    static final TableSchema<ReportItem> SCHEMA = RecordSchema.of(ReportItem.class, f -> new ReportItem(f.text("post"), f.text("entry"),
                    new Report(new PostId(f.text("post")), new Report.Reporter(f.text("address"), f.text("phone")),
                            Words.one(ReportReason.class, f.text("reason")), f.text("said"), Instant.parse(f.text("at")))))
            .text("post", ReportItem::post, primaryPartitionKey())
            .text("entry", ReportItem::entry, primarySortKey())
            .text("address", i -> i.report.reporter().address())
            .text("phone", i -> i.report.reporter().phone())
            .text("reason", i -> i.report.reason().slug())
            .text("said", i -> i.report.text())
            .text("at", i -> i.report.at().toString())
            .build();

    static ReportItem of(Report report, Instant checkedAt) {
        return new ReportItem(report.post().value(), prefix(checkedAt) + report.reporter().address(), report);
    }

    static String prefix(Instant checkedAt) {
        return "report#%013d#".formatted(checkedAt.toEpochMilli());
    }
}
