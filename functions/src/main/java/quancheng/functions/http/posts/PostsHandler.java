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
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;

/** The function behind the public routes of mother posts: employers offer work, applicants answer it. */
public final class PostsHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** An offer with every field at its longest, percent-encoded. */
    private static final int LARGEST_FORM = 64 * 1024;

    /** By route key, such as {@code POST /api/posts}; each feature adds its own. */
    private final Map<String, Function<Call, Reply>> routes = new HashMap<>();
    private final Door door;

    /** As Lambda starts it. */
    public PostsHandler() {
        this(PostsWiring.fromEnvironment());
    }

    public PostsHandler(PostsWiring parts) {
        door = new Door(new SignupPages(parts.site)::notice, LARGEST_FORM);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> routes.getOrDefault(event.getRouteKey(), this::unknown).apply(call));
    }

    private Reply unknown(Call call) {
        return door.notice(call, 404, Notice.NOT_FOUND);
    }
}
