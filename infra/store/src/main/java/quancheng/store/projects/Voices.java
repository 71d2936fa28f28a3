package quancheng.store.projects;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** What citizens felt of the promises. <b>A device speaks once of a promise, and a voice and its count are one move.</b> */
public final class Voices {

    private final Database database;
    private final Clock clock;
    private final DynamoDbTable<VoiceItem> voices;
    private final DynamoDbTable<TallyItem> tallies;

    public Voices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.voices = database.table("VOICES_TABLE", VoiceItem.SCHEMA);
        this.tallies = database.table("VOICES_TABLE", TallyItem.SCHEMA);
    }

    /** {@link Moved#STALE} where this device has spoken of it before; what it said then stands. */
    public Moved add(Patience patience, Voice voice) {
        return database.commit(patience, tx -> tx.put(voices, new VoiceItem(voice), Condition.of("attribute_not_exists(#entry)"))
                .change(TallyItem.counting(tallies, voice)));
    }

    /** Of every promise somebody spoke of. */
    public List<Tally> tallies(Patience patience) {
        return rows(patience).all();
    }

    /** The same, for whoever can go on without one that cannot be read. */
    public Rows<Tally> rows(Patience patience) {
        return database.query(patience, tallies, QueryConditional.keyEqualTo(k -> k.partitionValue(TallyItem.ALL)), item -> Stream.of(item.tally()));
    }

    /** What was said with words, the newest first. DynamoDB deletes what has expired within days; until then we do not see it. */
    public List<Voice> words(Patience patience, Project project) {
        return database.read(patience, () -> voices.query(r -> r.consistentRead(true).queryConditional(QueryConditional.sortBeginsWith(
                        k -> k.partitionValue(project.id().value()).sortValue(VoiceItem.prefix(project.year())))))
                .items().stream().map(VoiceItem::voice).filter(this::isKept).filter(voice -> !voice.words().isEmpty())
                .sorted(Comparator.comparing(Voice::at).reversed()).toList());
    }

    private boolean isKept(Voice voice) {
        return clock.instant().getEpochSecond() < new VoiceItem(voice).expires();
    }
}
