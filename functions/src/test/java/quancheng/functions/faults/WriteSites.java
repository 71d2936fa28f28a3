package quancheng.functions.faults;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every place in the code that writes to the database, read from the compiled classes, so that none can be forgotten. */
final class WriteSites {

    private static final String DATABASE = "quancheng.store.Database";
    private static final String ENHANCED = "software.amazon.awssdk.enhanced.dynamodb.";
    private static final String CLIENT = "software.amazon.awssdk.services.dynamodb.";

    private final JavaClasses ours = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("quancheng");

    /** Callers of {@code Database.commit} and {@code Database.write}. */
    Set<String> all() {
        return calls().filter(call -> call.getTargetOwner().getName().equals(DATABASE)
                        && Set.of("commit", "write").contains(call.getName()) && !call.getOriginOwner().getName().equals(DATABASE))
                .map(call -> name(call.getOriginOwner().getName(), call.getOrigin().getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those who reach past it, or change an item outside of a write; there must be none. */
    Set<String> strays() {
        Set<String> known = all();
        return calls().filter(WriteSites::writes)
                .map(call -> name(call.getOriginOwner().getName(), call.getOrigin().getName()))
                .filter(site -> !known.contains(site) && !site.startsWith("Database."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean writes(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        if (owner.equals(DATABASE)) {
            return call.getName().equals("change");
        }
        return (owner.startsWith(ENHANCED + "DynamoDb") || owner.startsWith(CLIENT + "DynamoDb"))
                && (FaultyDynamo.WRITES.contains(call.getName()) || call.getName().endsWith("ItemWithResponse"));
    }

    private Stream<JavaMethodCall> calls() {
        return ours.stream().flatMap(type -> type.getMethodCallsFromSelf().stream());
    }

    /** {@code Tickets.draw}, also for the body of a lambda inside it. */
    static String name(String type, String method) {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return simple + "." + (method.startsWith("lambda$") ? method.split("\\$")[1] : method);
    }
}
