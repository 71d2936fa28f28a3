package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.site.PostSamples;
import quancheng.site.Posting;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import quancheng.store.posts.By;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Move;
import quancheng.store.posts.ReplyRate;

/** What a change of one mother post costs, and in what order it is written. */
class PostsPublicationTest {

    private final Site site = Site.of(Samples.CONFIG);
    private final SiteData data = Samples.untouched(Samples.many(2)).offering(PostSamples.many(24));

    @TempDir
    private Path root;

    @Test
    void anAnswerMoreIsWrittenOnThePagesOfThatEmployerAndNothingIsWrittenTwice() {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        assertTrue(publication.publish(site.pages(data)).changedNothing());
        var answered = data.offering(data.posts().stream().map(posting -> posting.post().id().value().equals("m7")
                ? new Posting(posting.post(), posting.employer().map(PostsPublicationTest::answering)) : posting).toList());
        var written = new TreeSet<>(publication.publish(site.pages(answered)).written());
        assertTrue(written.containsAll(Set.of("posts/m7/", "en/posts/m7/", "posts/m7/poster/", "data/mother-posts.csv")), written::toString);
        assertEquals(Set.of(), written.stream().filter(path -> path.matches("(en/)?(posts/m(?!7/)\\d+/.*|activities/.*|projects/.*|posts/feed.*)")).collect(Collectors.toSet()));
        assertTrue(written.size() < 50, () -> written.size() + " " + written);
        assertTrue(publication.publish(site.pages(answered)).changedNothing());
    }

    private static Employer answering(Employer employer) {
        return employer.replying(new ReplyRate(1, 1));
    }

    @Test
    void aPostThatClosesLosesItsPosterAndItsPlacesAndKeepsItsPage() {
        var publication = new Publication(new FolderShelf(root));
        publication.publish(site.pages(data));
        var filled = PostSamples.edited(data, "m7", post -> post.closed(By.Kind.EMPLOYER, Move.FILL, Decision.NONE, Samples.NOW));
        var done = publication.publish(site.pages(filled));
        assertEquals(Set.of("posts/m7/poster/", "en/posts/m7/poster/", "posts/m7/qr.png", "en/posts/m7/qr.png"), Set.copyOf(done.removed()));
        assertTrue(done.written().containsAll(List.of("posts/m7/", "posts/", "sitemap.xml", "data/posts.json", "posts/feed.xml")), done.written()::toString);
        assertEquals(List.of(), Trees.deadLinks(root));
    }

    @Test
    void whatAPagePointsAtIsThereBeforeIt() {
        var pages = site.pages(data);
        var byPath = pages.stream().collect(Collectors.toMap(page -> page.path(), Step::of));
        assertEquals(List.of(Step.BESIDE_A_PAGE, Step.PAGE, Step.PAGE, Step.LIST, Step.LIST, Step.HOME, Step.OVERVIEW, Step.OVERVIEW, Step.OVERVIEW),
                List.of("posts/m7/qr.png", "posts/m7/poster/", "posts/m7/", "posts/", "posts/time/school-run/", "", "posts/feed.xml", "data/posts.json", "sitemap.xml")
                        .stream().map(byPath::get).toList());
    }

    @Test
    void anEmployersKeyIsAHintToo() {
        var handler = new PublishHandler(new Publisher(() -> data, site, new FolderShelf(root)));
        assertEquals(List.of(), handler.handleRequest(hint(Map.of("code", PostSamples.CODE.value())), null).getBatchItemFailures());
        assertEquals(List.of(), handler.handleRequest(hint(Map.of("id", "m7", "entry", "live")), null).getBatchItemFailures());
        assertEquals(1, handler.handleRequest(hint(Map.of("code", "nobody")), null).getBatchItemFailures().size());
    }

    private static DynamodbEvent hint(Map<String, String> keys) {
        return Records.event(List.of(Records.of("MODIFY", keys, "1")));
    }
}
