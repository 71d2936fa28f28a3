package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.functions.World.patience;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.posts.Decision;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.ReportReason;
import quancheng.store.signups.Phone;

/** Two people who do not know of each other pause a post; one person cannot, however often. */
class ReportTest {

    private final World world = new World();
    private final PostId id = Hiring.live(world, Hiring.code()).post();
    private final Optional<Phone> phone = Optional.of(World.somebody());

    @Test
    void twoIndependentReportsPauseThePostAndPutItBeforeAnOfficer() {
        report("one address", Optional.empty());
        assertTrue(Hiring.post(world, id).isLive());
        report("another address", Optional.empty());
        assertEquals(Optional.of(PauseCause.REPORTS), Hiring.post(world, id).paused());
        assertEquals(2, world.posts.reports.open(patience(), Hiring.post(world, id)).size());
        world.postClocks().tick(patience(), World::mustBeReadable);
        assertEquals(Optional.of(PauseCause.REPORTS), Hiring.post(world, id).paused());
    }

    @Test
    void theSameAddressOrTheSamePhoneIsOnePerson() {
        report("one address", Optional.empty());
        report("one address", Optional.of(World.somebody()));
        report("a second address", phone);
        assertEquals(Optional.of(PauseCause.REPORTS), Hiring.post(world, id).paused());
        PostId other = Hiring.live(world, Hiring.code()).post();
        report(other, "a third address", phone);
        report(other, "a fourth address", phone);
        assertTrue(Hiring.post(world, other).isLive());
    }

    @Test
    void anOfficerWhoLetsItGoOnSettlesTheReportsAndItTakesTwoNewOnes() {
        report("one address", Optional.empty());
        report("another address", Optional.empty());
        assertInstanceOf(ModerationOutcome.Published.class, world.desk.moderation.supervisePost.resume(patience(), Hiring.FIRST, id,
                Hiring.post(world, id).revision()));
        report("one address", Optional.empty());
        assertTrue(Hiring.post(world, id).isLive());
        report("another address", Optional.empty());
        assertEquals(Optional.of(PauseCause.REPORTS), Hiring.post(world, id).paused());
    }

    @Test
    void whatIsNotPublicCannotBeReported() {
        world.desk.moderation.supervisePost.remove(patience(), Hiring.FIRST, id, Hiring.post(world, id).revision(),
                new Decision("R07", ""));
        assertInstanceOf(ReportOutcome.NotOpen.class, world.posts.reportPost.report(patience(), id, ReportReason.FRAUD, "", "here", Optional.empty()));
        assertInstanceOf(ReportOutcome.NotFound.class,
                world.posts.reportPost.report(patience(), new PostId("2nowhere"), ReportReason.FRAUD, "", "here", Optional.empty()));
    }

    private void report(String address, Optional<Phone> phone) {
        report(id, address, phone);
    }

    private void report(PostId post, String address, Optional<Phone> phone) {
        assertInstanceOf(ReportOutcome.Received.class,
                world.posts.reportPost.report(patience(), post, ReportReason.ASKS_MONEY, "要先交钱", address, phone));
    }
}
