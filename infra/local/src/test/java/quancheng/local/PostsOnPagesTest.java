package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.MotherPosts;
import quancheng.store.posts.Move;
import quancheng.store.posts.PostId;
import quancheng.testbed.LocalDynamo;

/** Mother posts from the table to the visitor: there, found by her hours, gone when they are over. */
class PostsOnPagesTest {

    private final MotherPosts posts = new MotherPosts(new Database(LocalDynamo.shared().client(), new Tables(Running.LOCAL.environment())),
            Clock.systemUTC());

    @Test
    void aPostBroughtInShowsAndIsGoneWhenItExpires() {
        bringIn("seen");
        Caller.soon("/posts/", page -> page.contains("/posts/seen/"));
        // The map follows the pages it names.
        Caller.soon("/sitemap.xml", map -> map.contains("/posts/seen/"));
        assertTrue(Caller.get("/posts/seen/").body().contains("JobPosting"));

        expire("seen");
        Caller.soon("/posts/", page -> !page.contains("/posts/seen/"));
        String gone = Caller.soon("/posts/seen/", page -> page.contains("已到期"));
        assertTrue(gone.contains("noindex") && !gone.contains("JobPosting"));
        Caller.soon("/sitemap.xml", map -> !map.contains("/posts/seen/"));
        Caller.soon("/data/mother-posts.csv", csv -> !csv.contains("/posts/seen/"));
        try (var visit = new Visit(390, true)) {
            visit.open("/posts/seen/");
            assertEquals(List.of(), Axe.violations(visit.page));
        }
    }

    @Test
    void severalFiltersAtOnceFindWhatEachOfThemFinds() {
        try (var visit = new Visit(1280, true)) {
            visit.open("/posts/home/");
            List<String> home = ids(visit);
            visit.open("/posts/time/school-run/");
            List<String> safe = ids(visit);
            visit.all("summary").click();
            visit.all("[data-w=home]").click();
            visit.page.waitForURL("**/posts/#time/school-run+home");
            visit.page.waitForSelector("[data-w=home][aria-current]");
            assertEquals(safe.stream().filter(home::contains).toList(), ids(visit));
            visit.page.locator("[data-w='time/school-run']").click();
            visit.page.waitForSelector("[data-w='time/school-run']:not([aria-current])");
            assertEquals(home, ids(visit));
            visit.page.goBack();
            visit.page.waitForSelector("[data-w='time/school-run'][aria-current]");
            visit.page.locator("[data-w='']").click();
            visit.page.waitForSelector("[data-w=''][aria-current]");
            assertFalse(visit.page.url().contains("#"));
            assertTrue(ids(visit).size() > home.size());
            assertEquals(List.of(), visit.complaints());
        }
    }

    @Test
    void withoutScriptEveryFilterIsALink() {
        try (var visit = new Visit(390, false)) {
            visit.open("/posts/");
            visit.follow("/posts/time/school-run/");
            assertTrue(visit.all(".c").count() > 5);
            assertEquals(visit.all(".c").count(), visit.all(".ok:not(.no)").count());
        }
    }

    private static List<String> ids(Visit visit) {
        return visit.all("[data-id]:visible").all().stream().map(card -> card.getAttribute("data-id")).filter(id -> id.startsWith("p")).toList();
    }

    private static void bringIn(String id) {
        List<String> lines = Vacancies.csv(LocalDate.now(Activity.ZONE)).lines().toList();
        String row = lines.stream().filter(line -> line.startsWith("p01,")).findFirst().orElseThrow();
        var answer = Caller.deskForm("/api/desk/posts", "federation", "f1", "text/csv; charset=utf-8",
                (lines.getFirst() + "\n" + row.replaceFirst("^p01", id) + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(200, answer.statusCode(), answer.body());
    }

    /** As the clock does, for one post. */
    private void expire(String id) {
        var patience = Patience.of(Duration.ofSeconds(30));
        MotherPost before = posts.find(patience, new PostId(id)).orElseThrow();
        MotherPost after = before.closed(By.Kind.CLOCK, Move.EXPIRE, Decision.NONE, Instant.now());
        assertEquals(Moved.DONE, posts.move(patience, before, after, new LogLine(before.id(), Instant.now(), By.CLOCK, Move.EXPIRE, before.state(),
                after.state(), after.version(), "", "")));
    }
}
