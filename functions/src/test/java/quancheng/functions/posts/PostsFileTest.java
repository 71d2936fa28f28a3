package quancheng.functions.posts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quancheng.functions.signups.Posted;

class PostsFileTest {

    private static final LocalDate SEEN = LocalDate.of(2024, 3, 6);

    /** What each bad row is stopped for: column, reason, and the rule where wording is the fault. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("wage_below_minimum", "wage_min post.wage.hourly"),
            Map.entry("code_check_digit", "employer_code post.code.check"),
            Map.entry("asks_deposit", "description post.lint money"),
            Map.entry("asks_marital_or_pregnancy", "requirements post.lint marriage"),
            Map.entry("wage_max_below_min", "wage_max post.wageMax.below"),
            Map.entry("expired", "expires_at post.validUntil.over"),
            Map.entry("script_in_description", "description post.lint markup"),
            Map.entry("formula_in_title", "title post.lint formula"),
            Map.entry("phone_missing", "contact_phone post.phone.blank"),
            Map.entry("week_200_hours", "weekly_hours post.hours.fullTime"),
            Map.entry("scam_order_brushing", "description post.lint brushing"),
            Map.entry("unpaid_trial_and_id_withheld", "description post.lint identity-card,unpaid-trial"));

    @Test
    void allThirtySixGoodRowsAreRead() {
        var contents = PostsFile.read(Rows.file(Rows.good(), UnaryOperator.identity()), SEEN);
        assertEquals(List.of(), contents.problems());
        assertEquals(36, contents.posts().size());
    }

    /** The floors of 2025 are higher. */
    @Test
    void noGoodRowIsUnderALaterFloor() {
        String later = text(Rows.good()).replace("2024-0", "2028-0");
        assertEquals(List.of(), PostsFile.read(later.getBytes(UTF_8), LocalDate.of(2028, 3, 6)).problems());
    }

    @Test
    void noGoodRowHoldsAPhraseThatBlocksOrWarns() {
        PostsFile.read(Rows.file(Rows.good(), UnaryOperator.identity()), SEEN).posts()
                .forEach(row -> assertEquals(List.of(), CheckOffer.findings(row.offer()), row.id().value()));
    }

    @ParameterizedTest
    @MethodSource("quancheng.functions.posts.Rows#bad")
    void eachBadRowIsStoppedForItsOwnReasonAndNoOther(NamedCsvRecord bad) {
        var contents = PostsFile.read(Rows.file(List.of(bad), UnaryOperator.identity()), SEEN);
        assertEquals(List.of(REASONS.get(Rows.why(bad))), contents.problems().stream().map(PostsFileTest::said).toList(), Rows.why(bad));
        assertEquals(List.of(), contents.posts());
    }

    /** The same words typed into the form, with what a file need not say: the same rule stops them there. */
    @ParameterizedTest
    @MethodSource("quancheng.functions.posts.Rows#bad")
    void eachBadRowIsStoppedAtTheFormForTheSameReasonAndNoOther(NamedCsvRecord bad) {
        var wrong = assertInstanceOf(PostReading.Wrong.class, PostForm.read(typed(bad), Entry.FORM, SEEN), Rows.why(bad));
        assertEquals(List.of(REASONS.get(Rows.why(bad))), wrong.problems().stream().map(problem -> {
            String rules = String.join(",", wrong.findings().stream().filter(finding -> finding.blocks() && finding.field().equals(problem.field()))
                    .map(finding -> finding.rule().slug()).distinct().sorted().toList());
            return (PostRow.column(problem.field()) + " " + problem.reason() + " " + rules).strip();
        }).toList(), Rows.why(bad));
    }

    @Test
    void everyGoodRowWouldPassTheFormToo() {
        Rows.good().forEach(row -> assertInstanceOf(PostReading.Read.class, PostForm.read(typed(row), Entry.FORM, SEEN), row.getField("id")));
    }

    /** As it would have been typed then. Part-time work is insured against injury at the form; a file may leave that to an officer. */
    private static Posted typed(NamedCsvRecord row) {
        Map<String, List<String>> form = new LinkedHashMap<>(TypedRows.of(row));
        if (row.getField("employment").equals("PART_TIME")) {
            form.put("insurance", List.of("work-injury"));
        }
        if (!LocalDate.parse(row.getField("expires_at").substring(0, 10)).isBefore(SEEN)) {
            form.put("validUntil", List.of(SEEN.plusDays(30).toString()));
        }
        return new Posted(form);
    }

    @Test
    void oneBadRowAmongGoodOnesAndNothingIsTaken() {
        var contents = PostsFile.read(text(Rows.good()).replace("\np36,", "\np35,").getBytes(UTF_8), SEEN);
        assertEquals(List.of("37 id import.twice"), contents.problems().stream().map(it -> it.row() + " " + it.column() + " "
                + it.problem().reason()).toList());
        assertTrue(contents.posts().isEmpty());
    }

    private static String text(List<NamedCsvRecord> rows) {
        return new String(Rows.file(rows, UnaryOperator.identity()), UTF_8);
    }

    private static String said(RowProblem problem) {
        String rules = String.join(",", problem.findings().stream().map(finding -> finding.rule().slug()).distinct().sorted().toList());
        return (problem.column() + " " + problem.problem().reason() + " " + rules).strip();
    }
}
