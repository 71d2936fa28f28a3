package quancheng.store.projects;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Duration;
import java.time.Instant;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A voice as it is stored, under its project: {@code 2026#} and who. It goes after two years; its tally stays. */
record VoiceItem(Voice voice) {

    private static final Duration KEPT = Duration.ofDays(730);

    static final TableSchema<VoiceItem> SCHEMA = RecordSchema.of(VoiceItem.class, VoiceItem::read)
            .text("id", i -> i.voice.project().value(), primaryPartitionKey())
            .text("entry", i -> prefix(i.voice.year()) + i.voice.who(), primarySortKey())
            .flag("felt", i -> i.voice.felt())
            .text("words", i -> i.voice.words())
            .text("at", i -> i.voice.at().toString())
            .number("expires", VoiceItem::expires)
            .build();

    long expires() {
        return voice.at().plus(KEPT).getEpochSecond();
    }

    static String prefix(int year) {
        return "%04d#".formatted(year);
    }

    private static VoiceItem read(Fields f) {
        String[] entry = f.text("entry").split("#");
        return new VoiceItem(new Voice(new ProjectId(f.text("id")), Integer.parseInt(entry[0]), entry[1], f.flag("felt"), f.text("words"),
                Instant.parse(f.text("at"))));
    }
}
