package quancheng.functions.http.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.activities.ActivityId;

/** The programme as a file, as the page at the desk brings it in. */
class ImportRouteTest {

    private static final String HEADER = "id,theme,title,organizer,district,venue,format,starts_at,ends_at,signup,signup_opens_at,"
            + "signup_closes_at,capacity,waitlist,max_party,summary,description\n";

    private final World world = new World();
    private final DeskCaller federation = DeskCaller.of(world, "federation");
    private final String id = world.activity(null, false).id().value();

    @Test
    void aFileIsLookedAtThenImportedAndTheSameAgainIsNothingNew() {
        String plan = send(HEADER + row(id), true, 200).getBody();
        assertTrue(plan.contains("id=\"bring-in\"") && plan.contains("花艺课") && plan.contains("还没有存"), plan);
        assertTrue(world.parts.activities.find(World.patience(), new ActivityId(id)).isEmpty());
        assertTrue(send(HEADER + row(id), false, 200).getBody().contains("导入好了"));
        assertTrue(send(HEADER + row(id), true, 200).getBody().contains("没有要导入的"));
        String changed = send(HEADER + row(id).replace("花艺课", "茶艺课"), true, 200).getBody();
        assertTrue(changed.contains("茶艺课") && changed.contains(">名称<"), changed);
    }

    @Test
    void everyProblemStandsWithItsRowColumnAndWhatWasTyped() {
        String page = send(HEADER + row(id) + row(id + "b").replace("历下区", "<b>历夏区</b>").replace(",2,true", ",三十六,true"), false, 422).getBody();
        assertTrue(page.contains("<td class=\"nw\">3</td><th scope=\"row\">区县</th>"), page);
        assertTrue(page.contains("&lt;b&gt;历夏区&lt;/b&gt;") && page.contains("三十六") && page.contains("要改的 2 处"), page);
        assertTrue(world.parts.activities.find(World.patience(), new ActivityId(id)).isEmpty());
    }

    @Test
    void tenThousandRowsAreRefusedWithTheNumber() {
        String rows = IntStream.range(0, 10_000).mapToObj(n -> row("n" + n)).collect(Collectors.joining());
        String page = send(HEADER + rows, true, 422).getBody();
        assertTrue(page.contains("1,000") || page.contains("1000"), page);
        assertEquals(413, federation.call("POST /api/desk/programme", Map.of(), Map.of(), "text/html", HEADER + rows + rows + rows).getStatusCode());
    }

    @Test
    void theFirstPageAsksForAFileOnly() {
        String page = federation.page("GET /api/desk/programme", Map.of(), Map.of()).getBody();
        assertTrue(page.contains("id=\"choose\"") && !page.contains("id=\"bring-in\""), page);
    }

    private APIGatewayV2HTTPResponse send(String csv, boolean dryRun, int status) {
        var answer = federation.call("POST /api/desk/programme", Map.of(), dryRun ? Map.of("dry-run", "1") : Map.of(), "text/html", csv);
        assertEquals(status, answer.getStatusCode(), answer.getBody());
        return answer;
    }

    private static String row(String id) {
        return id + ",family,花艺课,济南市妇女联合会,历下区,泉城广场,onsite,2030-03-06T14:00:00+08:00,2030-03-06T16:00:00+08:00,open,"
                + "2024-02-20T09:00:00+08:00,2030-03-05T18:00:00+08:00,2,true,1,一句话,说明\n";
    }
}
