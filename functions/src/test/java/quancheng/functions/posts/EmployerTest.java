package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quancheng.functions.World.patience;

import java.util.Set;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Facility;
import quancheng.store.posts.OrgType;
import quancheng.store.posts.Verification;

/** An employer is what an officer found, not what a form says. */
class EmployerTest {

    private final World world = new World();
    private final CreditCode code = Hiring.code();

    @Test
    void aFormMakesAnUnverifiedEmployerAndNeverChangesOne() {
        Hiring.submitted(world, Hiring.typed(code));
        assertEquals(0, Hiring.employer(world, code).verification().level());
        Employer found = verified(3, "泉畔家常菜馆有限公司");
        Hiring.submitted(world, Hiring.typed(code, "employer", "冒名的家常菜馆"));
        assertEquals(found, Hiring.employer(world, code));
        assertEquals(OrgType.SOLE_TRADER, found.type());
    }

    @Test
    void aLevelIsWrittenWithTheOfficerTheDayAndWhenItEnds() {
        Hiring.submitted(world, Hiring.typed(code));
        Verification seen = verified(3, "泉畔家常菜馆").verification();
        assertEquals(new Verification(3, Hiring.today(world.clock), "officer-1", Hiring.today(world.clock).plusMonths(6)), seen);
    }

    @Test
    void whoLookedAtAnOlderRecordIsToldAndChangesNothing() {
        Hiring.submitted(world, Hiring.typed(code));
        Employer old = Hiring.employer(world, code);
        Employer now = verified(2, "泉畔家常菜馆");
        var answer = world.desk.moderation.verifyEmployer.verify(patience(), Hiring.SECOND, code, old.revision(), VerifyEmployer.Found.same(old, 3));
        assertEquals(now, assertInstanceOf(VerifyOutcome.Overtaken.class, answer).now());
        assertEquals(now, Hiring.employer(world, code));
    }

    @Test
    void aSecondPostOfTheSameCodeIsTheSameEmployer() {
        Hiring.live(world, code);
        Hiring.live(world, code);
        assertEquals(1, world.posts.employers.all(patience()).stream().filter(it -> it.code().equals(code)).count());
    }

    private Employer verified(int level, String name) {
        Employer before = Hiring.employer(world, code);
        var found = new VerifyEmployer.Found(level, name, before.contact(), "餐饮服务", Set.of(Facility.BRING_CHILD), "济人社名录12号");
        return assertInstanceOf(VerifyOutcome.Verified.class,
                world.desk.moderation.verifyEmployer.verify(patience(), Hiring.FIRST, code, before.revision(), found)).employer();
    }
}
