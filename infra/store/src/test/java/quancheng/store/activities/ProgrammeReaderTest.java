package quancheng.store.activities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ProgrammeReaderTest {

    private static final String HEADER = "id,theme,title,organizer,district,venue,format,starts_at,ends_at,signup,"
            + "signup_opens_at,signup_closes_at,capacity,waitlist,max_party,children,min_child_age,max_child_age,summary,description\n";
    private static final String GOOD = "a01,family,\"花艺, \"\"课\"\"\",济南市妇女联合会,历下区,泉城广场,onsite,2027-03-06T14:00:00+08:00,"
            + "2027-03-06 16:00,open,2027-02-20 09:00,2027-03-05 18:00,40,true,3,welcome,4,12,一句话,说明\n";

    @Test
    void aGoodRowBecomesAnActivity() {
        Activity activity = good(HEADER + GOOD).getFirst();
        assertEquals("花艺, \"课\"", activity.title());
        assertEquals("2027-03-06T14:00", activity.starts().toString());
        assertEquals("2027-03-06T16:00", activity.ends().toString());
        assertEquals(new Children(Children.Rule.WELCOME, 4, 12), activity.children());
        assertEquals(40, ((Admission.Open) activity.admission()).capacity());
    }

    @Test
    void everyProblemOfEveryRowIsFoundAtOnceAndNothingIsTaken() {
        List<ProgrammeProblem> problems = bad(HEADER
                + GOOD
                + GOOD.replace("a01", "A 1").replace("family", "fun").replace("历下区", "历上区").replace(",40,", ",many,")
                + GOOD
                + GOOD.replace("a01", "a02").replace("2027-03-06 16:00", "2027-03-06 13:00").replace(",40,true,3,", ",2,true,3,")
                + GOOD.replace("a01", "theme").replace("2027-03-05 18:00", "2027-03-07 18:00"));
        assertEquals(List.of("3 id id", "3 theme choice", "3 district choice", "3 capacity number", "4 id twice",
                "5 ends_at ends", "5 max_party party", "6 id reserved", "6 signup_closes_at closes"),
                problems.stream().map(p -> p.row() + " " + p.column() + " " + p.reason()).toList());
        assertEquals("历上区", problems.get(2).value());
    }

    @Test
    void missingAndUnknownColumnsAreNamedBeforeAnyRow() {
        List<ProgrammeProblem> problems = bad(HEADER.replace("theme", "themen") + GOOD);
        assertEquals(List.of("theme columnMissing", "themen columnUnknown"),
                problems.stream().map(p -> p.column() + " " + p.reason()).toList());
    }

    @Test
    void aRowWithTooManyCellsIsNotGuessedAt() {
        assertEquals("cells", bad(HEADER + GOOD.replace("说明\n", "说明,还有\n")).getFirst().reason());
    }

    @Test
    void anEmptyFileSaysSo() {
        assertEquals("empty", bad("").getFirst().reason());
        assertEquals("empty", bad(HEADER).getFirst().reason());
    }

    @Test
    void whatExcelSavesInChinaReadsTheSame() {
        assertEquals(good(HEADER + GOOD), ((ProgrammeFile.Good) ProgrammeReader.read(
                (HEADER + GOOD).getBytes(Charset.forName("GB18030")))).activities());
        assertEquals(good(HEADER + GOOD), good("\uFEFF" + HEADER + GOOD));
    }

    @Test
    void anInvitationHasNoPlaces() {
        assertEquals(List.of("signup_opens_at", "signup_closes_at", "capacity"),
                bad(HEADER + GOOD.replace(",open,", ",invitation,")).stream().map(ProgrammeProblem::column).toList());
    }

    @Test
    void everyReasonHasASentenceInBothLanguages() {
        var chinese = ResourceBundle.getBundle("quancheng.store.activities.programme", Locale.ROOT);
        var english = ResourceBundle.getBundle("quancheng.store.activities.programme", Locale.ENGLISH);
        assertEquals(chinese.keySet(), english.keySet());
        for (String reason : chinese.keySet()) {
            var problem = new ProgrammeProblem(2, "id", "x", reason, List.of(1, 2));
            assertTrue(problem.sentence(Locale.SIMPLIFIED_CHINESE).matches(".*\\p{IsHan}.*"), reason);
            assertTrue(problem.sentence(Locale.ENGLISH).matches("[\\x20-\\x7e]+"), reason);
        }
    }

    private static List<Activity> good(String csv) {
        return assertInstanceOf(ProgrammeFile.Good.class, ProgrammeReader.read(csv.getBytes(StandardCharsets.UTF_8))).activities();
    }

    private static List<ProgrammeProblem> bad(String csv) {
        return assertInstanceOf(ProgrammeFile.Bad.class, ProgrammeReader.read(csv.getBytes(StandardCharsets.UTF_8))).problems();
    }
}
