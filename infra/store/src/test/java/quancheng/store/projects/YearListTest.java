package quancheng.store.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import quancheng.store.CsvFile;

class YearListTest {

    private static final String HEADER = "id,beneficiary,title,announced,responsible,target,unit,done,updated_at,summary\n";
    private static final String GOOD = "w01,women,妈妈小屋,true,市总工会,50,处,6,2027-03-05T17:00:00+08:00,一句话\n";
    private static final String STRANDS = "id,strand,strand_title,title,target,unit,baseline,summary\n";

    @Test
    void aRowIsAPromiseOfTheCalendarYearWithItsFigure() {
        Listed row = good(HEADER + GOOD).getFirst();
        assertEquals("2027-01-01 2027-12-31", row.plan().period().from() + " " + row.plan().period().to());
        assertEquals("2027-03 6", row.figure().orElseThrow().month() + " " + row.figure().orElseThrow().quantity());
    }

    @Test
    void noughtIsNoFigure() {
        assertEquals(true, good(HEADER + GOOD.replace(",6,", ",0,")).getFirst().figure().isEmpty());
    }

    @Test
    void aStrandMayHaveNoNumber() {
        Plan plan = good(STRANDS + "s2,2,培育一批“出彩好当家”,专题培训,,,,一句话\n").getFirst().plan();
        assertEquals(true, plan.target().isEmpty());
        assertEquals(Collection.CHUCAI, plan.collection());
    }

    @Test
    void everyProblemIsFoundAtItsRowAndColumn() {
        String file = HEADER + GOOD + GOOD.replace("women", "men").replace(",50,", ",0,") + GOOD.replace("w01", "W1").replace(",6,", ",-1,");
        var problems = assertInstanceOf(YearList.Bad.class, read(file)).problems();
        assertEquals(List.of("3 id twice", "3 beneficiary choice", "3 target atLeast", "4 id promiseId", "4 done atLeast"),
                problems.stream().map(problem -> problem.row() + " " + problem.column() + " " + problem.reason()).toList());
    }

    private static List<Listed> good(String csv) {
        return assertInstanceOf(YearList.Good.class, read(csv)).rows();
    }

    private static YearList read(String csv) {
        try {
            return YearList.read(CsvFile.rows(csv.getBytes(StandardCharsets.UTF_8)), 2027);
        } catch (CsvFile.Unreadable e) {
            throw new AssertionError(e);
        }
    }
}
