package quancheng.functions.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.Moved;
import quancheng.store.projects.Act;
import quancheng.store.projects.Beneficiary;
import quancheng.store.projects.By;
import quancheng.store.projects.Collection;
import quancheng.store.projects.Kind;
import quancheng.store.projects.Period;
import quancheng.store.projects.Plan;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Projects;
import quancheng.testbed.Template;

/** A line of a ledger is written once: by the database, by the code, and by the rights of every function. */
class LedgerTest {

    private static final By FEDERATION = new By(By.Kind.FEDERATION, "市妇联", "f1");
    private static final Instant DAY = Instant.parse("2027-01-02T00:00:00Z");

    private final Projects projects = new World().desk.promises.projects;

    @Test
    void twoWhoWriteTheSameLineWriteOne() {
        Project project = Project.of(new ProjectId("ledger"), 2027, plan(), FEDERATION, DAY);
        assertEquals(Moved.DONE, projects.append(World.patience(), project));
        assertEquals(Moved.DONE, projects.append(World.patience(), stopped(project, "第一个原因")));
        assertEquals(Moved.STALE, projects.append(World.patience(), stopped(project, "第二个原因")));
        assertEquals(List.of(stopped(project, "第一个原因")), projects.years(World.patience(), project.id()));
    }

    @Test
    void theOnlyWriteOfALedgerIsOnePut() {
        Set<String> writes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("quancheng.store.projects").stream().filter(type -> type.getName().startsWith(Projects.class.getName())).flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(JavaMethodCall::getName).filter(name -> name.matches("(put|update|delete|transact|batch).*Items?.*|commit"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("putItem"), writes);
    }

    @Test
    void nobodyHasTheRightToChangeOrDeleteALine() {
        String roles = Template.find().resources("AWS::IAM::Role").toString();
        Set<String> rights = Pattern.compile("Action=\\[([^]]*)], Resource=(?:\\[[^]]*)?\\{?[^}]*Projects\\.Arn").matcher(roles).results()
                .flatMap(match -> Set.of(match.group(1).split(", ")).stream()).collect(Collectors.toSet());
        assertEquals(Set.of("dynamodb:Query", "dynamodb:Scan", "dynamodb:PutItem"), rights);
    }

    private static Project stopped(Project project, String reason) {
        return project.with(project.next(new Act.Stopped(reason), FEDERATION, DAY));
    }

    private static Plan plan() {
        return new Plan(Collection.PRACTICAL, "", "妈妈小屋", Beneficiary.WOMEN, Kind.COUNT, "市总工会", List.of(), OptionalLong.empty(),
                OptionalLong.of(50), "处", List.of(), new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)), true, "一句话");
    }
}
