package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quancheng.site.Page;
import quancheng.site.Samples;
import quancheng.site.SiteData;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The bucket as moto plays it; where moto is not installed these claims stay unproven, and the build says so. */
class BucketShelfTest {

    private static MotoServer moto;
    private static S3Client s3;
    private static int buckets;

    private final SiteData data = Samples.untouched(Samples.many(12));
    private final Site site = new SmallSite();
    private String bucket;
    private Publication publication;

    @BeforeAll
    static void start() throws Exception {
        var command = MotoServer.command();
        if (command.isEmpty()) {
            System.out.println("SKIPPED: no moto_server on the PATH, so nothing is known about BucketShelf (pip install 'moto[server]')");
        }
        assumeTrue(command.isPresent(), "moto_server is not installed");
        moto = MotoServer.start(command.get());
        s3 = moto.client();
    }

    @AfterAll
    static void stop() {
        if (moto != null) {
            s3.close();
            moto.close();
        }
    }

    @BeforeEach
    void emptyBucket() {
        bucket = "site-" + ++buckets;
        s3.createBucket(create -> create.bucket(bucket)
                .createBucketConfiguration(c -> c.locationConstraint("cn-north-1")));
        publication = new Publication(new BucketShelf(s3, bucket));
    }

    @Test
    void aSecondRunWritesNothingNotEvenByAFreshPublisher() {
        assertFalse(publication.publish(site.pages(data)).changedNothing());
        assertTrue(publication.publish(site.pages(data)).changedNothing());
        assertTrue(new Publication(new BucketShelf(s3, bucket)).publish(site.pages(data)).changedNothing());
    }

    @Test
    void theKeyIsThePathAndTheHomePageIsIndexHtml() {
        publication.publish(site.pages(data));
        assertTrue(keys().containsAll(List.of("index.html", "en/", "activities/", "activities/a03/",
                "activities/a03/event.ics", "activities/a03/qr.png", "data/availability.json")), () -> keys().toString());
    }

    @Test
    void aPageIsAskedForAgainAndAFingerprintedFileNever() {
        publication.publish(List.of(new Page("", Page.HTML, "home", () -> "泉".getBytes()),
                new Page("assets/icon-12345678.svg", "image/svg+xml", "icon", () -> "<svg/>".getBytes())));
        var home = s3.headObject(head -> head.bucket(bucket).key("index.html"));
        assertEquals("text/html; charset=utf-8", home.contentType());
        assertTrue(home.cacheControl().contains("must-revalidate"));
        var icon = s3.headObject(head -> head.bucket(bucket).key("assets/icon-12345678.svg"));
        assertTrue(icon.cacheControl().contains("immutable"));
    }

    @Test
    void aChangeIsWrittenADefacedPageMendedAndAGonePageRemoved() {
        publication.publish(site.pages(data));
        s3.putObject(put -> put.bucket(bucket).key("activities/a05/"), software.amazon.awssdk.core.sync.RequestBody.fromString("defaced"));
        var done = publication.publish(site.pages(Samples.untouched(Samples.many(11))));
        assertTrue(done.written().contains("activities/a05/"));
        assertTrue(done.removed().contains("activities/a12/"));
        assertFalse(keys().contains("activities/a12/"));
        new Publication(new BucketShelf(s3, bucket)).publish(site.pages(data));
        assertTrue(keys().contains("activities/a12/"));
    }

    @Test
    void aListingLongerThanOnePageIsReadToItsEnd() {
        var many = java.util.stream.IntStream.range(0, 1100)
                .mapToObj(i -> new Page("p/" + i + "/", Page.HTML, i, () -> new byte[] {(byte) i})).toList();
        publication.publish(many);
        assertEquals(1100, new BucketShelf(s3, bucket).stamps().size());
        assertTrue(new Publication(new BucketShelf(s3, bucket)).publish(many).changedNothing());
    }

    private List<String> keys() {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream().map(S3Object::key).toList();
    }
}
