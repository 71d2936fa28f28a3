package quancheng.functions.http.posts;

import java.util.List;
import java.util.Map;
import quancheng.functions.gate.PublicForm;
import quancheng.functions.http.Call;
import quancheng.functions.http.Errors;
import quancheng.functions.http.Messages;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.DraftOutcome;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.PostForm;
import quancheng.functions.posts.PostReading;
import quancheng.functions.posts.SubmitOutcome;
import quancheng.functions.signups.Posted;
import quancheng.site.Language;
import quancheng.site.offers.Step;
import quancheng.store.posts.Proposal;

/**
 * An offer is written: a page goes step by step, and every step is kept before anything is said of it. Whoever sends the whole
 * offer at once, without a {@code step}, has it kept and handed in.
 */
final class DraftRoute {

    private final Offering offering;

    DraftRoute(Offering offering) {
        this.offering = offering;
    }

    /** {@code POST /api/posts} */
    Reply begin(Call call) {
        return offering.door.withForm(call, posted -> {
            if (call.wantsJson() && posted.isBlank("step") && offering.read(posted) instanceof PostReading.Wrong wrong) {
                return problem(call, posted, wrong, "");
            }
            return offering.checkpoint.pass(call, posted, PublicForm.OFFER, "posts", () -> begin(call, posted));
        });
    }

    private Reply begin(Call call, Posted posted) {
        return switch (offering.parts.saveDraft.begin(call.patience(), posted)) {
            case DraftOutcome.Saved(Proposal proposal, EmployerLink link) -> begun(call, posted, proposal, link);
            case DraftOutcome.Busy() -> offering.door.busy(call);
            case DraftOutcome.NotFound() -> offering.missing(call, posted);
            case DraftOutcome.NotNow _ -> offering.notNow(call, posted);
        };
    }

    /** A form that was sent before made its draft then; what it says now counts. */
    private Reply begun(Call call, Posted posted, Proposal proposal, EmployerLink link) {
        boolean whole = posted.isBlank("step");
        List<String> asked = whole ? PostForm.FIELDS : Step.EMPLOYER.fields();
        boolean same = asked.stream().filter(PostForm.FIELDS::contains)
                .allMatch(field -> proposal.typed().getOrDefault(field, List.of()).equals(posted.all(field).stream().filter(it -> !it.isBlank()).toList()));
        if (!same) {
            return saved(call, posted, offering.parts.saveDraft.save(call.patience(), link, asked, posted), whole);
        }
        return whole ? submit(call, posted, link) : after(call, posted, proposal, link);
    }

    /** {@code POST /api/posts/manage/draft} */
    Reply save(Call call) {
        return offering.withLink(call, (posted, link) -> {
            Step step = Step.of(posted.first("step")).orElse(Step.CHECK);
            if (posted.first("go").equals("look")) {
                return offering.opened(call, posted, link, proposal -> offering.look(call, posted, proposal, link));
            }
            if (posted.first("go").equals("show") || step == Step.CHECK) {
                return offering.opened(call, posted, link, proposal -> step == Step.CHECK ? kept(call, posted, proposal, link)
                        : offering.step(call, posted, step, proposal, link, false));
            }
            Posted filled = WeekTools.apply(posted);
            return saved(call, filled, offering.parts.saveDraft.save(call.patience(), link, step.fields(), filled), false);
        });
    }

    private Reply saved(Call call, Posted posted, DraftOutcome outcome, boolean whole) {
        return switch (outcome) {
            case DraftOutcome.Saved(Proposal proposal, EmployerLink link) -> whole ? submit(call, posted, link) : after(call, posted, proposal, link);
            case DraftOutcome.Busy() -> offering.door.busy(call);
            case DraftOutcome.NotFound() -> offering.missing(call, posted);
            case DraftOutcome.NotNow _ -> offering.notNow(call, posted);
        };
    }

    /** It is kept; where to now. */
    private Reply after(Call call, Posted posted, Proposal proposal, EmployerLink link) {
        Step step = Step.of(posted.first("step")).orElse(Step.EMPLOYER);
        return switch (posted.first("go")) {
            case "save" -> kept(call, posted, proposal, link);
            case "back" -> offering.step(call, posted, step.previous(), proposal, link, false);
            case "", "next" -> next(call, posted, step, proposal, link);
            default -> offering.step(call, posted, step, proposal, link, false);
        };
    }

    private Reply next(Call call, Posted posted, Step step, Proposal proposal, EmployerLink link) {
        Map<String, String> wrong = offering.wrong(call.language(posted), proposal, step);
        if (call.wantsJson()) {
            return wrong.isEmpty() ? Reply.json(200, json -> offering.write(json, proposal, link)) : Reply.problem(422, "invalid", json -> {
                Errors.write(json, wrong);
                offering.write(json, proposal, link);
            });
        }
        return !wrong.isEmpty() ? offering.step(call, posted, step, proposal, link, true)
                : step.next() == Step.CHECK ? offering.check(call, posted, 200, proposal, link)
                : offering.step(call, posted, step.next(), proposal, link, false);
    }

    private Reply kept(Call call, Posted posted, Proposal proposal, EmployerLink link) {
        return call.wantsJson() ? Reply.json(200, json -> offering.write(json, proposal, link)) : offering.kept(call.language(posted), proposal, link);
    }

    /** {@code POST /api/posts/manage/submit} */
    Reply submit(Call call) {
        return offering.withLink(call, (posted, link) -> offering.checkpoint.pass(call, posted, PublicForm.HAND_IN, "posts/manage/submit",
                () -> submit(call, posted, link)));
    }

    private Reply submit(Call call, Posted posted, EmployerLink link) {
        return switch (offering.parts.submitPost.submit(call.patience(), link)) {
            case SubmitOutcome.Submitted(Proposal proposal) -> offering.submitted(call, posted, proposal, link);
            case SubmitOutcome.Wrong(Proposal proposal, PostReading.Wrong wrong) -> call.wantsJson() ? problem(call, posted, wrong, link.text())
                    : offering.check(call, posted, 422, proposal, link);
            case SubmitOutcome.NotFound() -> offering.missing(call, posted);
            case SubmitOutcome.NotNow _ -> offering.notNow(call, posted);
            case SubmitOutcome.Busy() -> offering.door.busy(call);
        };
    }

    /** Each problem at its field; of wording with the phrase, the rule and what to write instead. */
    private static Reply problem(Call call, Posted posted, PostReading.Wrong wrong, String link) {
        Language language = call.language(posted);
        return Reply.problem(422, "invalid", json -> {
            Errors.write(json, Messages.byField(language, wrong.problems()));
            Findings.write(json, language, wrong.findings());
            if (!link.isEmpty()) {
                json.writeStringField("token", link);
            }
        });
    }
}
