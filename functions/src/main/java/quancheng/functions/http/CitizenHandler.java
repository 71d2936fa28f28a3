package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Clock;
import quancheng.functions.Wiring;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;

/** The function behind the citizens' routes. */
public final class CitizenHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Door door;
    private final SignupRoute signup;
    private final ManageRoute manage;

    /** As Lambda starts it. */
    public CitizenHandler() {
        this(Wiring.fromEnvironment(), Clock.systemUTC());
    }

    public CitizenHandler(Wiring parts, Clock clock) {
        var pages = new SignupPages(parts.site);
        var answers = new Answers(parts.links, parts.site);
        door = new Door(pages);
        signup = new SignupRoute(parts, pages, answers, door, clock);
        manage = new ManageRoute(parts, pages, answers, door, clock);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> switch (event.getRouteKey()) {
            case "POST /api/signups" -> signup.post(call);
            case "POST /api/signups/find" -> manage.find(call);
            case "GET /api/signups/{code}" -> manage.show(call);
            case "POST /api/signups/{code}" -> manage.change(call);
            case "POST /api/signups/{code}/cancel" -> manage.cancel(call);
            case "GET /api/health" -> Health.reply();
            default -> door.notice(call, 404, Notice.NOT_FOUND);
        });
    }
}
