package quancheng.functions.signups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.activities.Activity;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;

class ManageLinksTest {

    private static final byte[] OLD = "an old key of thirty-two bytes..".getBytes();
    private static final byte[] NEW = "a new key of thirty-two bytes...".getBytes();

    private final World world = new World();
    private final Activity activity = world.open(5, 2, true);
    private final Signup signup = ((SignupOutcome.Confirmed) world.signUp(activity, World.newcomer(1))).signup();

    @Test
    void aLinkOpensTheSignupItWasMadeFor() {
        var links = new ManageLinks(Map.of(1, OLD), world.clock);
        var link = links.read(links.token(activity, signup)).orElseThrow();
        assertEquals(signup.id(), link.signup());
        assertTrue(link.opens(signup));
    }

    @Test
    void tenThousandChangedLinksOpenNothing() {
        var links = new ManageLinks(Map.of(1, OLD), world.clock);
        String token = links.token(activity, signup);
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            char[] changed = token.toCharArray();
            changed[random.nextInt(changed.length)] ^= (char) (1 << random.nextInt(7));
            assertTrue(links.read(new String(changed)).isEmpty(), new String(changed));
        }
    }

    @Test
    void anOldKeyIsBelievedUntilItIsTakenOut() {
        String old = new ManageLinks(Map.of(1, OLD), world.clock).token(activity, signup);
        assertTrue(new ManageLinks(Map.of(1, OLD, 2, NEW), world.clock).read(old).isPresent());
        assertFalse(new ManageLinks(Map.of(2, NEW), world.clock).read(old).isPresent());
        assertTrue(new ManageLinks(Map.of(1, OLD, 2, NEW), world.clock).token(activity, signup).startsWith("1.2."));
    }

    @Test
    void aLinkEndsADayAfterTheActivity() {
        String token = new ManageLinks(Map.of(1, OLD), world.clock).token(activity, signup);
        Duration untilTheEnd = Duration.between(world.clock.instant(), activity.endsAt());
        assertTrue(at(untilTheEnd.plusHours(23)).read(token).isPresent());
        assertFalse(at(untilTheEnd.plusHours(25)).read(token).isPresent());
    }

    @Test
    void aLinkDoesNotOpenALaterSignupOfTheSamePhone() {
        var links = new ManageLinks(Map.of(1, OLD), world.clock);
        var link = links.read(links.token(activity, signup)).orElseThrow();
        world.parts.changeSignup.cancel(World.patience(), activity, signup);
        var later = (SignupOutcome.Confirmed) new World(LocalDynamo.shared().client(),
                Clock.offset(world.clock, Duration.ofSeconds(1))).signUp(activity, World.request(signup.phone(), 1, 0, "another"));
        assertEquals(signup.id(), later.signup().id());
        assertFalse(link.opens(later.signup()));
    }

    private ManageLinks at(Duration later) {
        return new ManageLinks(Map.of(1, OLD), Clock.offset(world.clock, later));
    }
}
