package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import quancheng.functions.DeskWiring;
import quancheng.functions.ModerationWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.http.Door;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.EmployerForm;
import quancheng.functions.posts.Officer;
import quancheng.functions.posts.VerifyEmployer;
import quancheng.functions.posts.VerifyOutcome;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.forms.FormState;
import quancheng.site.moderation.ModerationPages;
import quancheng.site.signups.Notice;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;

/** An employer before an officer: what is known, and what she found. */
final class PostEmployerRoute {

    private final ModerationWiring parts;
    private final ModerationPages pages;
    private final Door door;

    PostEmployerRoute(DeskWiring parts, ModerationPages pages, Door door) {
        this.parts = parts.moderation;
        this.pages = pages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.EMPLOYER, desk -> about(desk, employer -> page(desk, 200, employer, kept(employer), "")), DeskRoute.VERIFY_EMPLOYER, this::verify);
    }

    private Reply about(DeskCall desk, Function<Employer, Reply> then) {
        return CreditCode.parse(desk.call().path("id")).flatMap(code -> parts.employers.find(desk.call().patience(), code)).map(then)
                .orElseGet(() -> door.notice(desk.call(), 404, Notice.NOT_FOUND));
    }

    private Reply verify(DeskCall desk) {
        return about(desk, employer -> door.withForm(desk.call(), posted -> switch (EmployerForm.read(posted)) {
            case EmployerForm.Reading.Invalid(var problems) -> wrong(desk, employer, posted, problems);
            case EmployerForm.Reading.Valid(var found) -> verified(desk, employer, posted, found);
        }));
    }

    private Reply verified(DeskCall desk, Employer employer, Posted posted, VerifyEmployer.Found found) {
        long revision = posted.first("revision").matches("\\d{1,9}") ? Long.parseLong(posted.first("revision")) : -1;
        var typed = new FormState(posted.values(), Map.of());
        return switch (parts.verifyEmployer.verify(desk.call().patience(), new Officer(desk.organizer().subject()), employer.code(), revision, found)) {
            case VerifyOutcome.Verified(var after) -> page(desk, 200, after, kept(after), "verified");
            case VerifyOutcome.Overtaken(var now) -> page(desk, 409, now, typed, "overtaken");
            case VerifyOutcome.NotFound() -> door.notice(desk.call(), 404, Notice.NOT_FOUND);
            case VerifyOutcome.Busy() -> page(desk, 503, employer, typed, "busy").with("retry-after", "2");
        };
    }

    private Reply wrong(DeskCall desk, Employer employer, Posted posted, List<Problem> problems) {
        Map<String, String> sentences = Messages.byField(desk.language(), problems);
        return desk.call().wantsJson() ? Reply.problem(422, "invalid", json -> Errors.write(json, sentences))
                : page(desk, 422, employer, new FormState(posted.values(), sentences), "");
    }

    private static FormState kept(Employer employer) {
        return new FormState(EmployerForm.of(employer), Map.of());
    }

    private Reply page(DeskCall desk, int status, Employer employer, FormState form, String said) {
        return desk.call().wantsJson() ? Reply.json(status, json -> PostMatterJson.employer(json, employer))
                : Reply.html(status, pages.employer(desk.language(), employer, parts.docket.of(desk.call().patience(), employer.code()), form, said));
    }
}
