package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import quancheng.functions.Wiring;
import quancheng.functions.desk.ImportOutcome;
import quancheng.site.Language;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;
import quancheng.store.Patience;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.ProgrammeProblem;

/** The function behind the organizers' routes; the API's authorizer has checked their token, the role is checked here. */
public final class DeskHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    /** A programme of a thousand activities is under 2 MiB. */
    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final Duration IMPORT_TIME = Duration.ofSeconds(12);

    private final Wiring parts;
    private final Door door;

    /** As Lambda starts it. */
    public DeskHandler() {
        this(Wiring.fromEnvironment());
    }

    public DeskHandler(Wiring parts) {
        this.parts = parts;
        this.door = new Door(new SignupPages(parts.site));
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> {
            if (call.claims().isEmpty()) {
                return Reply.problem(401, "unauthorized", _ -> { });
            }
            return switch (event.getRouteKey()) {
                case "POST /api/desk/programme" -> programme(call);
                default -> door.notice(call, 404, Notice.NOT_FOUND);
            };
        });
    }

    private Reply programme(Call call) {
        if (!"federation".equals(call.claims().get("role"))) {
            return Reply.problem(403, "forbidden", _ -> { });
        }
        byte[] file = call.body();
        if (file.length > LARGEST_FILE) {
            return Reply.problem(413, "too-large", _ -> { });
        }
        Language language = call.language(Call.nothing());
        return switch (parts.importProgramme.importFile(Patience.of(IMPORT_TIME, 100), file, call.asks("dry-run"))) {
            case ImportOutcome.Imported done -> Reply.json(200, json -> {
                ids(json, "added", done.added());
                ids(json, "changed", done.changed());
                ids(json, "unchanged", done.unchanged());
            });
            case ImportOutcome.Refused(var problems) -> Reply.problem(422, "invalid", json -> problems(json, language, problems));
            case ImportOutcome.TooSmall(var activity, int taken) -> Reply.problem(409, "capacity-below-taken", json -> {
                json.writeStringField("activity", activity.value());
                json.writeNumberField("taken", taken);
            });
            case ImportOutcome.Busy(var written) -> Reply.problem(503, "busy", json -> ids(json, "written", written))
                    .with("retry-after", "2");
        };
    }

    private static void ids(JsonGenerator json, String name, List<ActivityId> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (ActivityId id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }

    private static void problems(JsonGenerator json, Language language, List<ProgrammeProblem> problems) throws IOException {
        json.writeArrayFieldStart("errors");
        for (ProgrammeProblem problem : problems) {
            json.writeStartObject();
            json.writeNumberField("row", problem.row());
            json.writeStringField("field", problem.column());
            json.writeStringField("value", problem.value());
            json.writeStringField("message", problem.sentence(language.locale()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
