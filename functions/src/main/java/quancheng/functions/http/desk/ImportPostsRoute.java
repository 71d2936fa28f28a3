package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.ImportPosts;
import quancheng.functions.posts.ImportPostsOutcome;
import quancheng.functions.posts.Officer;
import quancheng.functions.posts.RowProblem;
import quancheng.site.Language;
import quancheng.store.Patience;
import quancheng.store.posts.PostId;
import quancheng.store.posts.rules.Finding;

/** Mother posts as a file. */
final class ImportPostsRoute {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final Duration IMPORT_TIME = Duration.ofSeconds(12);

    private final ImportPosts importPosts;

    ImportPostsRoute(DeskWiring parts) {
        this.importPosts = parts.moderation.importPosts;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.IMPORT_POSTS, this::posts);
    }

    private Reply posts(DeskCall desk) {
        byte[] file = desk.call().body();
        if (file.length > LARGEST_FILE) {
            return Reply.problem(413, "too-large", _ -> { });
        }
        var officer = new Officer(desk.organizer().subject());
        return switch (importPosts.importFile(Patience.of(IMPORT_TIME, 100), officer, file, desk.call().asks("dry-run"))) {
            case ImportPostsOutcome.Imported done -> Reply.json(200, json -> {
                ids(json, "added", done.added());
                ids(json, "changed", done.changed());
                ids(json, "unchanged", done.unchanged());
                ids(json, "kept", done.kept());
            });
            case ImportPostsOutcome.Refused(var problems) -> Reply.problem(422, "invalid", json -> problems(json, desk.language(), problems));
            case ImportPostsOutcome.Busy(var written) -> Reply.problem(503, "busy", json -> ids(json, "written", written))
                    .with("retry-after", "2");
        };
    }

    private static void ids(JsonGenerator json, String name, List<PostId> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (PostId id : ids) {
            json.writeString(id.value());
        }
        json.writeEndArray();
    }

    private static void problems(JsonGenerator json, Language language, List<RowProblem> problems) throws IOException {
        json.writeArrayFieldStart("errors");
        for (RowProblem problem : problems) {
            json.writeStartObject();
            json.writeNumberField("row", problem.row());
            json.writeStringField("field", problem.column());
            json.writeStringField("value", problem.value());
            json.writeStringField("message", Messages.say(language, problem.problem().reason(), problem.problem().details().toArray()));
            findings(json, language, problem.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void findings(JsonGenerator json, Language language, List<Finding> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.rule().slug());
            json.writeStringField("phrase", finding.phrase());
            json.writeStringField("law", language == Language.ZH ? finding.rule().law() : finding.rule().lawEnglish());
            json.writeStringField("rewrite", language == Language.ZH ? finding.rule().rewrite() : finding.rule().rewriteEnglish());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
