package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import quancheng.store.RecordSchema;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * A line of a post's history as it is stored, in the PostLog table: {@code log#}, its time, and the write it belongs to, so
 * that a query reads in order and no two lines meet.
 */
record LogItem(String post, String entry, LogLine line) {

    static final String PREFIX = "log#";

    static final TableSchema<LogItem> SCHEMA = RecordSchema.of(LogItem.class, f -> new LogItem(f.text("post"), f.text("entry"),
                    new LogLine(new PostId(f.text("post")), Instant.parse(f.text("at")),
                            new By(Words.one(By.Kind.class, f.text("by")), f.text("who")), Words.one(Move.class, f.text("move")),
                            Words.one(PostState.class, f.text("from")), Words.one(PostState.class, f.text("to")),
                            (int) f.count("version"), f.text("reason"), f.text("said"))))
            .text("post", LogItem::post, primaryPartitionKey())
            .text("entry", LogItem::entry, primarySortKey())
            .text("at", i -> i.line.at().toString())
            .text("by", i -> i.line.by().kind().slug())
            .text("who", i -> i.line.by().id())
            .text("move", i -> i.line.move().slug())
            .text("from", i -> i.line.from().slug())
            .text("to", i -> i.line.to().slug())
            .number("version", i -> (long) i.line.version())
            .text("reason", i -> i.line.reason())
            .text("said", i -> i.line.text())
            .build();

    static LogItem of(LogLine line, String write) {
        return new LogItem(line.post().value(), PREFIX + "%013d#%s".formatted(line.at().toEpochMilli(), write), line);
    }
}
