package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import quancheng.runtime.Rehearsal;

/**
 * Before the snapshot of the citizens' function: a visitor nobody sees comes, errs, signs up, is found, changes and cancels,
 * on tables that exist in this process only. The one call of the real tables reads an activity that does not exist.
 */
final class CitizenRehearsal {

    /** So many that the compiler is done with most of it; forty rounds take two seconds, once for a version. */
    private static final int ROUNDS = 40;
    private static final String FORM = "activity=rehearsal&name=%E7%8E%8B%E8%8A%B3&phone=139000000{}&adults=1&children=0&consent=on&key=rehearsal-00000000000{}";
    private static final String JSON = """
            {"activity":"rehearsal","name":"王芳","phone":"138000000{}","adults":1,"children":0,"consent":true,"key":"rehearsal-10000000000{}"}""";
    private static final String CODE = "(?s).*\"code\":\"([^\"]*)\".*";

    private final Stage stage;
    /** Turn about: the second finds what the first has sealed, and must have it opened. */
    private final List<CitizenHandler> processes;

    CitizenRehearsal(Map<String, String> environment) {
        stage = new Stage(environment);
        processes = List.of(new CitizenHandler(stage.parts, Clock.systemUTC()), new CitizenHandler(stage.process(), Clock.systemUTC()));
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
            stage.withActivity();
        }
        String number = "%02d".formatted(round);
        var handler = processes.get(round % processes.size());
        var wrong = Rehearsal.call(handler, "POST /api/signups", "null", "null", "activity=rehearsal&name=&phone=1");
        var page = Rehearsal.call(handler, "POST /api/signups", "null", "null", FORM.replace("{}", number));
        var signup = Rehearsal.call(handler, "POST /api/signups", "null", "null", JSON.replace("{}", number));
        String code = signup.getBody().replaceAll(CODE, "{\"code\":\"$1\"}");
        String last4 = "00" + number;
        var found = Rehearsal.call(handler, "GET /api/signups/{code}", code, "{\"last4\":\"" + last4 + "\"}", "");
        var again = Rehearsal.call(handler, "POST /api/signups/find", "null", "null", "code=" + code.replaceAll(".*:\"|\"}", "") + "&last4=" + last4);
        var changed = Rehearsal.call(handler, "POST /api/signups/{code}", code, "null", "last4=" + last4 + "&adults=2&children=0");
        var cancelled = Rehearsal.call(handler, "POST /api/signups/{code}/cancel", code, "null", "{\"last4\":\"" + last4 + "\"}");
        return List.of(wrong, page, signup, found, again, changed, cancelled).stream().map(APIGatewayV2HTTPResponse::getStatusCode).toList();
    }
}
