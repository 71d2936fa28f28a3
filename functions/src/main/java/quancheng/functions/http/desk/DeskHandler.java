package quancheng.functions.http.desk;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Call;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.runtime.Rehearsal;
import quancheng.runtime.Snapshot;
import quancheng.site.desk.DeskPages;
import quancheng.site.moderation.ModerationPages;
import quancheng.site.signups.Notice;

/** The function behind the organizers' routes; the API's authorizer has checked their token, {@link Guard} checks role and unit. */
public final class DeskHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final Map<DeskRoute, DeskAction> actions = new EnumMap<>(DeskRoute.class);
    private final Door door;
    private final Guard guard;

    /** As Lambda starts it. */
    public DeskHandler() {
        this(DeskWiring.fromEnvironment());
        Snapshot.after(() -> Rehearsal.call(this, "GET /api/desk/session", "null", "null", ""));
    }

    public DeskHandler(DeskWiring parts) {
        var pages = new DeskPages(parts.citizens.site);
        door = new Door(pages::notice);
        guard = new Guard(parts.citizens.activities, door);
        actions.putAll(new SessionRoute(pages).actions());
        actions.putAll(new ActivityRoute(parts, pages, door).actions());
        actions.putAll(new CancelRoute(parts, pages, door).actions());
        actions.putAll(new CheckinRoute(parts, door).actions());
        actions.putAll(new RetentionRoute(parts).actions());
        var moderation = new ModerationPages(parts.citizens.site, parts.clock);
        var queue = new PostQueueRoute(parts, moderation, door);
        actions.putAll(queue.actions());
        actions.putAll(new PostDecisionRoute(parts, queue, door).actions());
        actions.putAll(new PostEmployerRoute(parts, moderation, door).actions());
        actions.putAll(new ImportPostsRoute(parts, moderation, door).actions());
        actions.putAll(new RosterRoute(parts, door).actions());
        actions.putAll(new ReleaseRoute(parts, door).actions());
        actions.putAll(new TodayRoute(parts, pages).actions());
        actions.putAll(new OverviewRoute(parts).actions());
        actions.putAll(new AuditRoute(parts).actions());
        actions.putAll(new ImportRoute(parts, pages, door).actions());
        actions.putAll(new ProjectRoute(parts, door).actions());
        actions.putAll(new ImportListRoute(parts, door).actions());
    }

    /** What can be asked for; a route of the table without an action would answer nobody. */
    public Set<DeskRoute> routes() {
        return actions.keySet();
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> DeskRoute.of(event.getRouteKey())
                .flatMap(route -> Optional.ofNullable(actions.get(route)).map(action -> guard.admit(call, route, action::answer)))
                .orElseGet(() -> unknown(call)));
    }

    private Reply unknown(Call call) {
        return door.notice(call, 404, Notice.NOT_FOUND);
    }
}
