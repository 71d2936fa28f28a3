package quancheng.functions.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import quancheng.functions.gate.Entry;
import quancheng.functions.gate.Gate;
import quancheng.functions.gate.GateOutcome;
import quancheng.functions.gate.PublicForm;
import quancheng.functions.gate.Solution;
import quancheng.functions.signups.Posted;
import quancheng.site.SiteConfig;
import quancheng.site.gate.Moment;
import quancheng.site.gate.MomentPages;

/** Brings a form to the {@link Gate}; where a moment is asked for, everything she sent stays in the page that asks. */
public final class Checkpoint {

    /** A field no person sees; the pages call it so. */
    private static final String TRAP = "website";
    private static final String STAMP = "at";
    /** As the ALTCHA protocol calls it. */
    private static final String SOLUTION = "altcha";
    private static final String WAIT = "wait";
    private static final Set<String> OURS = Set.of(TRAP, STAMP, SOLUTION, WAIT);

    private final Gate gate;
    private final MomentPages pages;

    public Checkpoint(Gate gate, SiteConfig site) {
        this.gate = gate;
        this.pages = new MomentPages(site);
    }

    /** @param path where the form was sent, under {@code /api/} */
    public Reply pass(Call call, Posted posted, PublicForm form, String path, Supplier<Reply> then) {
        return switch (gate.enter(call.briefly(), entry(call, posted, form))) {
            case GateOutcome.Open() -> then.get();
            case GateOutcome.OneMoment moment -> asked(call, posted, path, moment).as("one-moment")
                    .with("retry-after", Long.toString(seconds(moment)));
        };
    }

    /** What a form is shown with again: everything as it was, and the time it is now. */
    public Map<String, List<String>> stamped(Posted posted) {
        Map<String, List<String>> values = new LinkedHashMap<>(posted.values());
        values.put(STAMP, List.of(gate.stamp()));
        return values;
    }

    private static Entry entry(Call call, Posted posted, PublicForm form) {
        return new Entry(form, !posted.isBlank(TRAP), call.fast(), posted.first(STAMP).strip(), solution(posted), posted.first(WAIT).strip());
    }

    /** Base64 of a JSON object; what is none of that is a wrong answer, not an error. */
    private static Optional<Solution> solution(Posted posted) {
        if (posted.isBlank(SOLUTION)) {
            return Optional.empty();
        }
        try {
            Posted parts = JsonBody.parse(Base64.getDecoder().decode(posted.first(SOLUTION).strip().getBytes(StandardCharsets.UTF_8)));
            return Optional.of(new Solution(parts.first("algorithm"), parts.first("challenge"), parts.first("salt"), parts.first("number"),
                    parts.first("signature")));
        } catch (IllegalArgumentException | JsonBody.Malformed e) {
            return Optional.of(new Solution("", "", "", "", ""));
        }
    }

    private Reply asked(Call call, Posted posted, String path, GateOutcome.OneMoment moment) {
        if (call.wantsJson()) {
            return Reply.problem(429, "one-moment", json -> write(json, moment));
        }
        Map<String, List<String>> answers = new LinkedHashMap<>(posted.values());
        answers.keySet().removeAll(OURS);
        var puzzle = moment.puzzle();
        return Reply.html(429, pages.page(call.language(posted), new Moment(path, answers, new Moment.Puzzle(puzzle.algorithm(), puzzle.challenge(),
                puzzle.salt(), puzzle.most(), puzzle.signature()), moment.token(), seconds(moment))));
    }

    /** The members of an ALTCHA challenge, and the other way round: the form again with {@code wait}, after so many seconds. */
    private static void write(JsonGenerator json, GateOutcome.OneMoment moment) throws IOException {
        var puzzle = moment.puzzle();
        json.writeStringField("algorithm", puzzle.algorithm());
        json.writeStringField("challenge", puzzle.challenge());
        json.writeNumberField("maxnumber", puzzle.most());
        json.writeStringField("salt", puzzle.salt());
        json.writeStringField("signature", puzzle.signature());
        json.writeStringField(WAIT, moment.token());
        json.writeNumberField("seconds", seconds(moment));
    }

    /** Rounded up: whoever waits so long comes late enough. */
    private static long seconds(GateOutcome.OneMoment moment) {
        return moment.left().plusMillis(999).toSeconds();
    }
}
