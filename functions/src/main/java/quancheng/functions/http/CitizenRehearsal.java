package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.Wiring;
import quancheng.runtime.Rehearsal;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/**
 * Before the snapshot of the citizens' function: a visitor nobody sees comes, errs, signs up, is found, changes and cancels,
 * on tables that exist in this process only. The one call of the real tables reads an activity that does not exist.
 */
final class CitizenRehearsal {

    private static final int ROUNDS = 5;
    /** Of this process: no data key is asked of KMS, or kept by it, for somebody who does not exist. */
    private static final String KEY = "local:" + "5e".repeat(32);
    private static final String FORM = "activity=rehearsal&name=%E7%8E%8B%E8%8A%B3&phone=1390000000{}&adults=1&children=0&consent=on&key=rehearsal-000000000000{}";
    private static final String JSON = """
            {"activity":"rehearsal","name":"王芳","phone":"1380000000{}","adults":1,"children":0,"consent":true,"key":"rehearsal-100000000000{}"}""";
    private static final String CODE = "(?s).*\"code\":\"([^\"]*)\".*";

    private final Wiring parts;
    private final CitizenHandler handler;

    CitizenRehearsal(Map<String, String> environment) {
        var here = new HashMap<>(environment);
        here.put("PERSONAL_KEY", KEY);
        parts = new Wiring(Database.rehearsal(), here, Clock.systemUTC());
        handler = new CitizenHandler(parts, Clock.systemUTC());
    }

    /** @param real its connection and its credentials are made once, too */
    void run(RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> real) {
        for (int round = 0; round < ROUNDS; round++) {
            visit(round);
        }
        Rehearsal.call(real, "", "POST /api/signups", "null", "null", "activity=nobodys");
    }

    /** The status of each answer. */
    List<Integer> visit(int round) {
        if (round == 0) {
            parts.programme.add(Patience.of(Duration.ofSeconds(5)), activity(Instant.now()));
        }
        String number = Integer.toString(round);
        var wrong = call("POST /api/signups", "null", "null", "activity=rehearsal&name=&phone=1");
        var page = call("POST /api/signups", "null", "null", FORM.replace("{}", number));
        var signup = call("POST /api/signups", "null", "null", JSON.replace("{}", number));
        String code = signup.getBody().replaceAll(CODE, "{\"code\":\"$1\"}");
        String last4 = "000" + number;
        var found = call("GET /api/signups/{code}", code, "{\"last4\":\"" + last4 + "\"}", "");
        var again = call("POST /api/signups/find", "null", "null", "code=" + code.replaceAll(".*:\"|\"}", "") + "&last4=" + last4);
        var changed = call("POST /api/signups/{code}", code, "null", "last4=" + last4 + "&adults=2&children=0");
        var cancelled = call("POST /api/signups/{code}/cancel", code, "null", "{\"last4\":\"" + last4 + "\"}");
        return List.of(wrong, page, signup, found, again, changed, cancelled).stream().map(APIGatewayV2HTTPResponse::getStatusCode).toList();
    }

    private APIGatewayV2HTTPResponse call(String route, String path, String query, String body) {
        return Rehearsal.call(handler, route, path, query, body);
    }

    private static Activity activity(Instant now) {
        Instant start = now.plus(Duration.ofDays(2));
        return new Activity(new ActivityId("rehearsal"), Theme.FAMILY, "彩排", false, false, "无", District.all().getFirst(), "无", "无", false,
                start, start.plus(Duration.ofHours(2)), new Admission.Open(now.minusSeconds(60), now.plus(Duration.ofDays(1)), 100, true, 4),
                Children.NONE, "无", "无", "无", List.of(), Optional.empty(), false, false, 0);
    }
}
