package quancheng.functions.http;

import java.util.function.Function;
import quancheng.functions.GateWiring;
import quancheng.functions.signups.Tempo;
import quancheng.site.signups.Notice;

/** What every call of a public route passes before its feature sees it: it is counted, for its address and for all together. */
public final class Threshold {

    private final Door door;
    private final GateWiring gate;

    public Threshold(Door door, GateWiring gate) {
        this.door = door;
        this.gate = gate;
    }

    public Reply cross(Call call, Function<Call, Reply> then) {
        return PublicRoute.of(call.event().getRouteKey()).map(route -> route.isPaced() ? paced(call, then) : then.apply(call))
                .orElseGet(() -> door.notice(call, 404, Notice.NOT_FOUND));
    }

    private Reply paced(Call call, Function<Call, Reply> then) {
        gate.load.seen(call.briefly());
        return switch (gate.pace.call(call.briefly(), call.address())) {
            case Tempo.Usual() -> then.apply(call);
            case Tempo.Fast() -> then.apply(call.hurried());
            case Tempo.TooFast(var wait) -> door.tooMany(call, wait);
        };
    }
}
