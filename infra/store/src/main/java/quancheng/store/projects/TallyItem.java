package quancheng.store.projects;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import quancheng.store.Change;
import quancheng.store.RecordSchema;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A tally as it is stored: all of them under one key, which no project can have, so that one query reads them. */
record TallyItem(String id, String entry, Long felt, Long missed) {

    static final String ALL = "#tally";

    static final TableSchema<TallyItem> SCHEMA = RecordSchema.of(TallyItem.class,
                    f -> new TallyItem(f.text("id"), f.text("entry"), f.count("felt"), f.count("missed")))
            .text("id", TallyItem::id, primaryPartitionKey())
            .text("entry", TallyItem::entry, primarySortKey())
            .number("felt", TallyItem::felt)
            .number("missed", TallyItem::missed)
            .build();

    /** One more, as the voice says. */
    static Change counting(DynamoDbTable<TallyItem> tallies, Voice voice) {
        var key = Key.builder().partitionValue(ALL).sortValue("%s#%04d".formatted(voice.project(), voice.year())).build();
        return Change.of(tallies, key).add(voice.felt() ? "felt" : "missed", 1);
    }

    Tally tally() {
        String[] key = entry.split("#");
        return new Tally(new ProjectId(key[0]), Integer.parseInt(key[1]), felt, missed);
    }
}
