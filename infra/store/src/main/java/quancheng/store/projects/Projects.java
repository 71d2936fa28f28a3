package quancheng.store.projects;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.PutItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;

/** Every ledger. <b>A line is written once:</b> there is no other write here than {@link #append}, and it replaces nothing. */
public final class Projects {

    private final Database database;
    private final DynamoDbTable<LineItem> table;

    public Projects(Database database) {
        this.database = database;
        this.table = database.table("PROJECTS_TABLE", LineItem.SCHEMA);
    }

    /** Every project of every year, by id and year. */
    public List<Project> all(Patience patience) {
        return rows(patience).all();
    }

    /** The same without those of which a line cannot be read: a ledger with a gap says nothing. */
    public Rows<Project> rows(Patience patience) {
        Rows<LineItem> lines = database.scan(patience, table, Stream::of);
        Set<String> torn = lines.unreadable().stream().map(Unreadable::partition).collect(Collectors.toSet());
        Rows<Project> whole = projects(lines.readable().stream().filter(line -> !torn.contains(line.id().value())));
        return new Rows<>(whole.readable(), Stream.concat(lines.unreadable().stream(), whole.unreadable().stream()).toList());
    }

    /** The years of one promise, the earliest first. */
    public List<Project> years(Patience patience, ProjectId id) {
        return projects(database.read(patience, () -> table.query(r -> r.consistentRead(true).queryConditional(
                QueryConditional.keyEqualTo(k -> k.partitionValue(id.value())))).items().stream().toList()).stream()).all();
    }

    /** Adds the last line of a project, if it is the line that comes next: {@link Moved#STALE} where somebody wrote one meanwhile. */
    public Moved append(Patience patience, Project project) {
        return database.write(patience, () -> table.putItem(PutItemEnhancedRequest.builder(LineItem.class)
                .item(new LineItem(project.id(), project.year(), project.last())).conditionExpression(Condition.of("attribute_not_exists(#id)")).build()));
    }

    private static Rows<Project> projects(Stream<LineItem> lines) {
        var years = lines.collect(Collectors.groupingBy(item -> new Year(item.id(), item.year()),
                () -> new TreeMap<>(Comparator.comparing(Year::id).thenComparing(Year::year)), Collectors.toList()));
        return Rows.each(years.entrySet(), year -> Stream.of(new Project(year.getKey().id(), year.getKey().year(), year.getValue().stream()
                        .map(LineItem::line).sorted(Comparator.comparing(Line::number)).toList())),
                year -> new Unreadable("ledger", year.getKey().id().value(), Integer.toString(year.getKey().year())));
    }

    private record Year(ProjectId id, int year) {
    }
}
