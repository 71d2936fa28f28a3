package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.Wiring;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What is rehearsed is what visitors do, and it leaves nothing behind. */
class CitizenRehearsalTest {

    @BeforeAll
    static void lambdaSaysWhereItIs() {
        System.setProperty("aws.region", "cn-north-1");
    }

    @Test
    void everyAnswerIsTheOneAVisitorGets() {
        var rehearsal = new CitizenRehearsal(World.environment());
        for (int round = 0; round < 3; round++) {
            assertEquals(List.of(422, 201, 201, 200, 200, 200, 200), rehearsal.visit(round));
        }
    }

    @Test
    void theRealTablesAreReadOnceAndNeverWritten() {
        var asked = new ArrayList<String>();
        var watched = (DynamoDbClient) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (_, method, arguments) -> {
            if (arguments != null && arguments[0] instanceof SdkRequest) {
                asked.add(method.getName());
            }
            try {
                return method.invoke(LocalDynamo.shared().client(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        new CitizenRehearsal(World.environment()).run(new CitizenHandler(new Wiring(watched, World.environment(), Clock.systemUTC()), Clock.systemUTC()));
        assertEquals(List.of("getItem"), asked);
    }
}
