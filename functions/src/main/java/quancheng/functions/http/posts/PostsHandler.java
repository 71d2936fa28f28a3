package quancheng.functions.http.posts;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import quancheng.functions.PostsWiring;
import quancheng.functions.http.Call;
import quancheng.functions.http.Checkpoint;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.functions.http.Threshold;
import quancheng.runtime.Rehearsal;
import quancheng.runtime.Snapshot;
import quancheng.site.applications.ApplicationPages;
import quancheng.site.offers.OfferPages;
import quancheng.site.signups.Notice;

/** The function behind the public routes of mother posts: employers offer work, applicants answer it. */
public final class PostsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** By route key, such as {@code POST /api/posts}; each feature adds its own. */
    private final Map<String, Function<Call, Reply>> routes = new HashMap<>();
    private final Door door;
    private final Threshold threshold;

    /** As Lambda starts it. */
    public PostsHandler() {
        this(PostsWiring.fromEnvironment());
        Snapshot.after(() -> Rehearsal.call(this, "GET /nowhere", "null", "null", ""));
    }

    public PostsHandler(PostsWiring parts) {
        var pages = new ApplicationPages(parts.site);
        door = new Door(pages::notice);
        threshold = new Threshold(door, parts.gate);
        var checkpoint = new Checkpoint(parts.gate.gate, parts.site);
        offers(new Offering(parts, new OfferPages(parts.site), door, checkpoint));
        routes.put("POST /api/posts/{id}/applications", new ApplyRoute(parts, pages, door, checkpoint)::post);
        routes.put("POST /api/posts/{id}/reports", new ReportRoute(parts, pages, door, checkpoint)::post);
        var status = new StatusRoute(parts, pages, door);
        routes.put("POST /api/posts/status", status::find);
        routes.put("POST /api/posts/status/data", status::data);
        routes.put("POST /api/posts/status/correct", status::correct);
        routes.put("POST /api/posts/status/withdraw", status::withdraw);
        routes.put("POST /api/posts/status/erase", status::erase);
    }

    private void offers(Offering offering) {
        var draft = new DraftRoute(offering);
        routes.put("POST /api/posts", draft::begin);
        routes.put("POST /api/posts/manage/draft", draft::save);
        routes.put("POST /api/posts/manage/submit", draft::submit);
        var manage = new ManageRoute(offering);
        routes.put("POST /api/posts/manage", manage::open);
        routes.put("POST /api/posts/manage/edit", manage::edit);
        routes.put("POST /api/posts/manage/{move}", manage::move);
        routes.put("POST /api/posts/manage/answer", manage::answer);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> threshold.cross(call, routes.getOrDefault(event.getRouteKey(), this::unknown)));
    }

    private Reply unknown(Call call) {
        return door.notice(call, 404, Notice.NOT_FOUND);
    }
}
