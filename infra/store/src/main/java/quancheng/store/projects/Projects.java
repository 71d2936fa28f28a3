package quancheng.store.projects;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.Condition;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
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
        return projects(database.read(patience, () -> table.scan(r -> r.consistentRead(true)).items().stream().toList()).stream());
    }

    /** The years of one promise, the earliest first. */
    public List<Project> years(Patience patience, ProjectId id) {
        return projects(database.read(patience, () -> table.query(r -> r.consistentRead(true).queryConditional(
                QueryConditional.keyEqualTo(k -> k.partitionValue(id.value())))).items().stream().toList()).stream());
    }

    /** Adds the last line of a project, if it is the line that comes next: {@link Moved#STALE} where somebody wrote one meanwhile. */
    public Moved append(Patience patience, Project project) {
        return database.write(patience, () -> table.putItem(PutItemEnhancedRequest.builder(LineItem.class)
                .item(new LineItem(project.id(), project.year(), project.last())).conditionExpression(Condition.of("attribute_not_exists(#id)")).build()));
    }

    private static List<Project> projects(Stream<LineItem> lines) {
        return lines.collect(Collectors.groupingBy(item -> new Year(item.id(), item.year()),
                () -> new TreeMap<>(Comparator.comparing(Year::id).thenComparing(Year::year)), Collectors.toList())).entrySet().stream()
                .map(year -> new Project(year.getKey().id(), year.getKey().year(), year.getValue().stream().map(LineItem::line)
                        .sorted(Comparator.comparing(Line::number)).toList())).toList();
    }

    private record Year(ProjectId id, int year) {
    }
}
