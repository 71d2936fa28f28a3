package quancheng.functions.http.projects;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import quancheng.functions.VoicesWiring;
import quancheng.functions.gate.PublicForm;
import quancheng.functions.http.Call;
import quancheng.functions.http.Checkpoint;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.http.Threshold;
import quancheng.functions.projects.VoiceOutcome;
import quancheng.functions.signups.Posted;
import quancheng.runtime.Rehearsal;
import quancheng.runtime.Snapshot;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.projects.VoicePages;
import quancheng.site.signups.Notice;
import quancheng.site.signups.SignupPages;

/** {@code POST /api/projects/{id}/voices}: a citizen says whether she felt anything of a promise. */
public final class VoiceHandler implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private final VoicesWiring parts;
    private final VoicePages pages;
    private final Door door;
    private final Threshold threshold;
    private final Checkpoint checkpoint;

    /** As Lambda starts it. */
    public VoiceHandler() {
        this(VoicesWiring.fromEnvironment());
        Snapshot.after(() -> Rehearsal.call(this, "GET /nowhere", "null", "null", ""));
    }

    public VoiceHandler(VoicesWiring parts) {
        this.parts = parts;
        this.pages = new VoicePages(parts.site);
        this.door = new Door(new SignupPages(parts.site)::notice);
        this.threshold = new Threshold(door, parts.gate);
        this.checkpoint = new Checkpoint(parts.gate.gate, parts.site);
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
        return door.answer(event, context, call -> threshold.cross(call, counted -> door.withForm(counted, posted -> checkpoint.pass(counted, posted,
                PublicForm.VOICE, "projects/" + counted.path("id") + "/voices", () -> hear(counted, posted, counted.language(posted))))));
    }

    private Reply hear(Call call, Posted posted, Language language) {
        return switch (parts.hearVoice.hear(call.patience(), call.path("id"), posted, call.sender())) {
            case VoiceOutcome.Heard(var project) -> call.wantsJson()
                    ? Reply.json(201, json -> json.writeStringField("outcome", "heard")) : Reply.html(201, pages.heard(language, project));
            case VoiceOutcome.Wrong wrong -> wrong(call, language, posted, wrong);
            case VoiceOutcome.NotFound() -> door.notice(call, 404, Notice.NOT_FOUND);
            case VoiceOutcome.Busy() -> door.busy(call);
        };
    }

    private Reply wrong(Call call, Language language, Posted posted, VoiceOutcome.Wrong wrong) {
        Map<String, String> sentences = Messages.byField(language, wrong.problems());
        return call.wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : Reply.html(422, pages.again(language, wrong.project(), new FormState(checkpoint.stamped(posted), sentences)));
    }
}
