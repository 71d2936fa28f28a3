package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.activities.Activity;

/** What is logged of a call says how it ended, and not whose it was. */
class LoggedTest {

    private static final List<String> CANARIES = List.of("金丝雀", "13812345678", "5678", "canary");

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final World world = new World();
    private final Caller caller = new Caller(world);

    @AfterEach
    void giveBack() {
        System.setOut(before);
    }

    @Test
    void aSignupIsOneLineAndOneCount() {
        Activity activity = world.open(1, 1, true);
        var lines = logged(() -> signUp(activity, "13812345678"));
        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).contains("\"event\":\"signup\",\"outcome\":\"confirmed\",\"Signups\":1"), lines.get(0));
        assertTrue(lines.get(1).matches("\\{\"level\":\"info\",\"event\":\"answered\",\"request\":\"request-1\",\"route\":\"POST /api/signups\","
                + "\"status\":201,\"outcome\":\"confirmed\",\"ms\":\\d+}"), lines.get(1));
    }

    @Test
    void noLineSaysWhoCalled() {
        Activity activity = world.open(1, 1, true);
        var lines = logged(() -> {
            String code = Caller.member(signUp(activity, "13812345678"), "code");
            signUp(activity, "13812345678");
            signUp(activity, "canary");
            caller.get("GET /api/signups/{code}", Map.of("code", code), Map.of("last4", "5678"));
            caller.json("POST /api/signups/{code}/cancel", Map.of("code", code), "{\"last4\":\"5678\"}");
            caller.json("POST /api/signups", Map.of(), "{\"name\":\"金丝雀");
            caller.json("POST /api/signups", Map.of("canary", "canary"), null);
            caller.send("canary", Map.of(), "canary", "canary", "canary");
        });
        assertTrue(lines.size() >= 8, lines::toString);
        lines.stream().filter(line -> !line.contains("\"route\":\"canary\"")).forEach(line ->
                CANARIES.forEach(canary -> assertFalse(line.contains(canary), line)));
    }

    private APIGatewayV2HTTPResponse signUp(Activity activity, String phone) {
        return caller.json("POST /api/signups", Map.of(), "{\"activity\":\"%s\",\"name\":\"金丝雀\",\"phone\":\"%s\",\"adults\":1,\"consent\":true,\"key\":\"canary-key-%s\"}"
                .formatted(activity.id().value(), phone, phone + "0".repeat(20)));
    }

    private List<String> logged(Runnable calls) {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        calls.run();
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
