package quancheng.functions.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The real database behind a proxy that can refuse, lose the answer of, or die around any write, and knows which line of
 * our code wrote: its site, such as {@code Signups.confirm}. DynamoDB Local itself never reports a conflict.
 */
public final class FaultyDynamo {

    static final Set<String> WRITES = Set.of("transactWriteItems", "putItem", "updateItem", "deleteItem", "batchWriteItem");

    private FaultyDynamo() {
    }

    /** Decides what happens around a write; throws to make it happen. */
    public interface Faults {
        void before(String site);

        void after(String site);
    }

    public static DynamoDbClient with(Faults faults) {
        DynamoDbClient real = LocalDynamo.shared().client();
        InvocationHandler handler = (_, method, arguments) -> {
            boolean writes = WRITES.contains(method.getName());
            String site = writes ? site() : "";
            if (writes) {
                faults.before(site);
            }
            Object answer;
            try {
                answer = method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (writes) {
                faults.after(site);
            }
            return answer;
        };
        return (DynamoDbClient) Proxy.newProxyInstance(FaultyDynamo.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, handler);
    }

    /** The method of a store that asked for this write. */
    private static String site() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> frame.getClassName().startsWith("quancheng.store.") && !frame.getClassName().endsWith(".Database"))
                .map(frame -> WriteSites.name(frame.getClassName(), frame.getMethodName()))
                .findFirst().orElse("outside the stores"));
    }
}
