package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import quancheng.functions.Wiring;
import quancheng.runtime.Snapshot;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;

/** The function behind the citizens' routes. */
public final class CitizenHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Door door;
    private final Threshold threshold;
    private final SignupRoute signup;
    private final FindRoute find;
    private final ChangeRoute change;
    private final MyDataRoute mine;

    /** As Lambda starts it. */
    public CitizenHandler() {
        this(Wiring.fromEnvironment(), Clock.systemUTC());
        Snapshot.after(() -> new CitizenRehearsal(System.getenv()).run(this));
    }

    public CitizenHandler(Wiring parts, Clock clock) {
        var pages = new SignupPages(parts.site);
        var answers = new Answers(parts.links, parts.site);
        var gate = parts.gate();
        door = new Door(pages::notice);
        threshold = new Threshold(door, gate);
        signup = new SignupRoute(parts, pages, answers, door, gate, clock);
        var manage = new Manage(parts, pages, answers, door, gate.pace, clock);
        find = new FindRoute(manage);
        change = new ChangeRoute(manage);
        mine = new MyDataRoute(manage);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> threshold.cross(call, this::routed));
    }

    private Reply routed(Call call) {
        return switch (call.event().getRouteKey()) {
            case "POST /api/signups" -> signup.post(call);
            case "POST /api/signups/find" -> find.post(call);
            case "GET /api/signups/{code}" -> find.get(call);
            case "POST /api/signups/{code}" -> change.resize(call);
            case "POST /api/signups/{code}/cancel" -> change.cancel(call);
            case "POST /api/signups/{code}/data" -> mine.download(call);
            case "POST /api/signups/{code}/correct" -> mine.correct(call);
            case "POST /api/signups/{code}/erase" -> mine.erase(call);
            case "GET /api/health" -> Health.reply();
            default -> door.notice(call, 404, Notice.NOT_FOUND);
        };
    }
}
