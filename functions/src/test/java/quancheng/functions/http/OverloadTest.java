package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Phone;
import quancheng.testbed.Concurrency;

/** More come than may be served at once (reliability F19). Who is inside waits until everybody else was refused, so no clock decides. */
class OverloadTest {

    private static final int LIMIT = 8;
    private static final int CALLERS = 60;

    private final World world = new World();
    private final CitizenHandler citizens = new CitizenHandler(world.parts, world.clock);
    private final Activity activity = world.open(CALLERS, 1, false);
    private final List<Phone> callers = IntStream.range(0, CALLERS).mapToObj(_ -> World.somebody()).toList();

    @Test
    void whoWasAcknowledgedIsInTheTableAndWhoWasRefusedIsNotAndGetsInLater() throws Exception {
        Map<Phone, APIGatewayV2HTTPResponse> answers = rush(new Concurrency(LIMIT), this::served);
        assertEquals(Map.of(201, (long) LIMIT, 429, (long) CALLERS - LIMIT), answers.values().stream()
                .collect(Collectors.groupingBy(APIGatewayV2HTTPResponse::getStatusCode, Collectors.counting())));
        assertTrue(answers.values().stream().filter(it -> it.getStatusCode() == 429).allMatch(it -> "1".equals(it.getHeaders().get("retry-after"))));
        assertEquals(acknowledged(answers), kept());
        answers.entrySet().stream().filter(it -> it.getValue().getStatusCode() == 429)
                .forEach(it -> assertEquals(201, served(it.getKey()).getStatusCode()));
        assertEquals(Set.copyOf(callers), kept());
    }

    @Test
    void aDoorThatAcknowledgedBeforeItWroteWouldBeNoticed() throws Exception {
        Map<Phone, APIGatewayV2HTTPResponse> answers = rush(new Concurrency(LIMIT), _ -> APIGatewayV2HTTPResponse.builder().withStatusCode(201).build());
        assertNotEquals(acknowledged(answers), kept());
    }

    private interface Served {
        APIGatewayV2HTTPResponse answer(Phone phone);
    }

    private Map<Phone, APIGatewayV2HTTPResponse> rush(Concurrency limit, Served served) throws Exception {
        var refused = new CountDownLatch(CALLERS - LIMIT);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Map.Entry<Phone, APIGatewayV2HTTPResponse>>> calls = callers.stream()
                    .<Callable<Map.Entry<Phone, APIGatewayV2HTTPResponse>>>map(phone -> () -> Map.entry(phone, limit.call(() -> {
                        await(refused);
                        return served.answer(phone);
                    }).orElseGet(() -> tooMany(refused)))).toList();
            return threads.invokeAll(calls).stream().map(done -> done.resultNow()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    private static void await(CountDownLatch refused) {
        try {
            refused.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the door says it. */
    private static APIGatewayV2HTTPResponse tooMany(CountDownLatch refused) {
        refused.countDown();
        return APIGatewayV2HTTPResponse.builder().withStatusCode(429).withHeaders(Map.of("retry-after", "1")).build();
    }

    private APIGatewayV2HTTPResponse served(Phone phone) {
        String body = "{\"activity\":\"%s\",\"name\":\"王芳\",\"phone\":\"%s\",\"adults\":1,\"consent\":true}".formatted(activity.id(), phone.digits());
        APIGatewayV2HTTPEvent event = Caller.event("POST /api/signups", Map.of(), Map.of(), Map.of("content-type", "application/json", "accept", "application/json"), body);
        return citizens.handleRequest(event, null);
    }

    private static Set<Phone> acknowledged(Map<Phone, APIGatewayV2HTTPResponse> answers) {
        return answers.entrySet().stream().filter(it -> it.getValue().getStatusCode() == 201).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Set<Phone> kept() {
        return world.signups(activity).stream().map(signup -> signup.phone()).collect(Collectors.toSet());
    }
}
