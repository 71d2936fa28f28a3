package quancheng.functions.http.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Door;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.ImportPosts;
import quancheng.functions.posts.ImportPostsOutcome;
import quancheng.functions.posts.Officer;
import quancheng.functions.posts.RowProblem;
import quancheng.site.Language;
import quancheng.site.moderation.ImportCell;
import quancheng.site.moderation.ModerationPages;
import quancheng.site.signups.Notice;
import quancheng.store.Patience;
import quancheng.store.posts.PostId;
import quancheng.store.posts.rules.Finding;

/** Mother posts as a file. */
final class ImportPostsRoute {

    private static final int LARGEST_FILE = 4 * 1024 * 1024;
    private static final Duration IMPORT_TIME = Duration.ofSeconds(12);

    private final ImportPosts importPosts;
    private final ModerationPages pages;
    private final Door door;

    ImportPostsRoute(DeskWiring parts, ModerationPages pages, Door door) {
        this.importPosts = parts.moderation.importPosts;
        this.pages = pages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ASK_POSTS, desk -> Reply.html(200, pages.importing(desk.language())), DeskRoute.IMPORT_POSTS, this::posts);
    }

    private Reply posts(DeskCall desk) {
        byte[] file = desk.call().body();
        if (file.length > LARGEST_FILE) {
            return door.notice(desk.call(), 413, Notice.TOO_LARGE);
        }
        var officer = new Officer(desk.organizer().subject());
        boolean dry = desk.call().asks("dry-run");
        ImportPostsOutcome outcome = importPosts.importFile(Patience.of(IMPORT_TIME, 100), officer, file, dry);
        return desk.call().wantsJson() ? said(desk, outcome) : page(desk, dry, outcome);
    }

    private Reply page(DeskCall desk, boolean dry, ImportPostsOutcome outcome) {
        return switch (outcome) {
            case ImportPostsOutcome.Imported done -> Reply.html(200, pages.imported(desk.language(), !dry, done.added().size(), done.changed().size(),
                    done.unchanged().size(), done.kept().size()));
            case ImportPostsOutcome.Refused(var problems) -> Reply.html(422, pages.importWrong(desk.language(), problems.stream().map(problem ->
                    new ImportCell(problem.row(), problem.column(), problem.value(), sentence(desk.language(), problem), problem.findings())).toList()));
            case ImportPostsOutcome.Busy _ -> door.busy(desk.call());
        };
    }

    private static String sentence(Language language, RowProblem problem) {
        return Messages.say(language, problem.problem().reason(), problem.problem().details().toArray());
    }

    private static Reply said(DeskCall desk, ImportPostsOutcome outcome) {
        return switch (outcome) {
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
            json.writeStringField("message", sentence(language, problem));
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
