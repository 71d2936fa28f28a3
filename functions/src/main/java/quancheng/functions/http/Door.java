package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Duration;
import java.util.function.Function;
import quancheng.functions.signups.Posted;
import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.runtime.Metric;
import quancheng.site.Language;
import quancheng.site.signups.Notice;
import quancheng.store.Overloaded;

/** What every call passes on its way in and out: the route's limit of a body, its form, and the one place where faults are caught. */
public final class Door {

    /** How bad news is said where a page is wanted. */
    @FunctionalInterface
    public interface Notices {
        byte[] page(Language language, Notice notice);
    }

    private final Notices notices;

    public Door(Notices notices) {
        this.notices = notices;
    }

    /** Answers, whatever happens, and logs how; a fault by its class and request, never by what was sent. */
    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event, Context context, Function<Call, Reply> route) {
        long start = System.nanoTime();
        Call call = new Call(event, context, false);
        Reply reply = answered(call, route);
        line(Log.info("answered"), call).with(Field.STATUS, reply.status()).with(Field.OUTCOME, reply.outcome())
                .with(Field.MS, (System.nanoTime() - start) / 1_000_000).count(Metric.BUSY, reply.status() == 503 ? 1 : 0).print();
        return reply.toEvent(call.requestId());
    }

    private Reply answered(Call call, Function<Call, Reply> route) {
        try {
            return call.bodyLength() > BodyLimit.of(call.event().getRouteKey()) ? notice(call, 413, Notice.TOO_LARGE) : route.apply(call);
        } catch (Overloaded e) {
            return busy(call);
        } catch (RuntimeException e) {
            line(Log.error("fault"), call).with(e).count(Metric.FAULTS, 1).print();
            return notice(call, 500, Notice.FAULT);
        }
    }

    private static Log line(Log line, Call call) {
        return line.with(Field.REQUEST, call.requestId()).with(Field.ROUTE, call.event().getRouteKey());
    }

    /** Reads the body as a form and goes on with it; a body that is none gets its sentence here. */
    public Reply withForm(Call call, Function<Posted, Reply> then) {
        try {
            return switch (call.contentType()) {
                case "application/json" -> then.apply(JsonBody.parse(call.body()));
                case "application/x-www-form-urlencoded", "" -> then.apply(FormBody.parse(call.body()));
                default -> problem(call, 415, "body.type");
            };
        } catch (JsonBody.Malformed e) {
            return problem(call, 400, "body.json", e.getMessage());
        }
    }

    private static Reply problem(Call call, int status, String reason, Object... details) {
        String sentence = Messages.say(call.language(Call.nothing()), reason, details);
        return Reply.problem(status, sentence, _ -> { });
    }

    public Reply busy(Call call) {
        return notice(call, 503, Notice.BUSY).with("retry-after", "2");
    }

    public Reply tooMany(Call call, Duration wait) {
        return notice(call, 429, Notice.TOO_MANY).with("retry-after", Long.toString(wait.toSeconds() + 1));
    }

    public Reply notice(Call call, int status, Notice notice) {
        return call.wantsJson() ? Reply.problem(status, notice.name().toLowerCase().replace('_', '-'), _ -> { })
                : Reply.html(status, notices.page(call.language(Call.nothing()), notice));
    }
}
