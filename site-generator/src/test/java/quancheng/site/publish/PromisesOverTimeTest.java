package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.ProjectSamples;
import quancheng.site.Samples;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Tables;
import quancheng.store.projects.Kind;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Projects;
import quancheng.testbed.LocalDynamo;

/** Nobody writes anything for a year; the publisher's clock alone changes what the page says. */
class PromisesOverTimeTest {

    private final Database database = new Database(LocalDynamo.shared().client(), new Tables(LocalDynamo.shared().variables()));

    @TempDir
    private Path root;

    @Test
    void aScheduleAloneTurnsOnTrackIntoStaleAndBehind() throws IOException {
        Project project = ProjectSamples.entered(ProjectSamples.project("quiet", "妈妈小屋", 100, Kind.COUNT, List.of()), "一句话", "2027-01", 10);
        for (int lines = 1; lines <= project.ledger().size(); lines++) {
            var part = new Project(new ProjectId("quiet"), 2027, project.ledger().subList(0, lines));
            assertEquals(Moved.DONE, new Projects(database).append(Patience.of(Duration.ofSeconds(30)), part));
        }
        var said = new ArrayList<String>();
        for (String day : List.of("2027-02-04", "2027-03-10", "2027-03-11", "2027-12-31", "2028-01-01")) {
            publish(LocalDate.parse(day).atTime(1, 0).toInstant(ZoneOffset.UTC));
            said.add(day + " " + Jsoup.parse(Files.readString(root.resolve("projects/quiet/index.html"))).select(".tags .t").first().text());
        }
        assertEquals(List.of("2027-02-04 正常推进", "2027-03-10 正常推进", "2027-03-11 久未更新", "2027-12-31 久未更新", "2028-01-01 进度滞后"), said);
    }

    /** As the template's schedule wakes it. */
    private void publish(Instant now) {
        var present = new Present(database, Clock.fixed(now, ZoneOffset.UTC));
        new PublishHandler(new Publisher(present, Site.of(Samples.CONFIG), new FolderShelf(root))).handleRequest(null, null);
    }
}
