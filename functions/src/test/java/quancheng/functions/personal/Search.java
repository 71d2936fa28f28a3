package quancheng.functions.personal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import quancheng.testbed.LocalDynamo;
import quancheng.testbed.Template;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;

/** Looks for words wherever something could have been left behind; says where it found one. */
final class Search {

    private final List<String> words;
    private final Set<String> found = new TreeSet<>();

    Search(String... words) {
        this.words = List.of(words);
    }

    Set<String> found() {
        return found;
    }

    void in(String where, String text) {
        words.stream().filter(word -> text.contains(word) || text.contains(asBytes(word))).forEach(word -> found.add(where + ": " + word));
    }

    /** Every attribute of every item of every table, bytes too. */
    void inTables() {
        LocalDynamo dynamo = LocalDynamo.shared();
        for (String table : Template.find().resources("AWS::DynamoDB::Table").keySet()) {
            dynamo.client().scanPaginator(r -> r.tableName(dynamo.table(table))).items()
                    .forEach(item -> item.forEach((name, value) -> in("table " + table + " " + name, text(value))));
        }
    }

    /** Every record of every stream. */
    void inStreams() {
        var streams = LocalDynamo.shared().streams();
        streams.listStreams(r -> { }).streams().forEach(stream -> streams.describeStream(r -> r.streamArn(stream.streamArn())).streamDescription()
                .shards().forEach(shard -> {
                    String at = streams.getShardIterator(r -> r.streamArn(stream.streamArn()).shardId(shard.shardId())
                            .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
                    for (int page = 0; at != null && page < 200; page++) {
                        String here = at;
                        var records = streams.getRecords(r -> r.shardIterator(here));
                        in("stream of " + stream.tableName(), records.records().toString());
                        at = records.records().isEmpty() ? null : records.nextShardIterator();
                    }
                }));
    }

    void inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                in("site " + folder.relativize(file), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(AttributeValue value) {
        return value.b() == null ? value.toString() : value.b().asString(StandardCharsets.ISO_8859_1);
    }

    /** How a word looks where bytes were read as if each were a character. */
    private static String asBytes(String word) {
        return new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
