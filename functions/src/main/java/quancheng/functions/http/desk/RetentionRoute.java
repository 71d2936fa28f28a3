package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Reply;
import quancheng.store.signups.Retention.Left;

/**
 * {@code GET /api/desk/retention}: what is left of the people of activities whose time is over, in counts. {@code people} may
 * be more than zero for the days the table takes to delete; {@code readable} may not.
 */
final class RetentionRoute {

    private final DeskWiring parts;

    RetentionRoute(DeskWiring parts) {
        this.parts = parts;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.RETENTION, this::report);
    }

    private Reply report(DeskCall call) {
        List<Left> left = parts.citizens.forgetPast.left(call.call().patience());
        return Reply.json(200, json -> {
            json.writeStringField("at", parts.clock.instant().toString());
            json.writeNumberField("past", left.size());
            json.writeNumberField("readable", left.stream().mapToInt(Left::readable).sum());
            json.writeNumberField("people", left.stream().mapToInt(Left::people).sum());
            json.writeNumberField("records", left.stream().mapToInt(Left::records).sum());
            json.writeArrayFieldStart("activities");
            for (Left one : left) {
                json.writeStartObject();
                json.writeStringField("activity", one.activity().value());
                json.writeNumberField("readable", one.readable());
                json.writeNumberField("people", one.people());
                json.writeNumberField("records", one.records());
                json.writeBooleanField("key", one.key());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
