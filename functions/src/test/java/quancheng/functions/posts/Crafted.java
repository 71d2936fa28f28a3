package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quancheng.functions.World.patience;

import java.time.LocalDate;
import java.util.Optional;
import quancheng.functions.World;
import quancheng.store.Moved;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.Verification;

/** What no form would let through today, as rules of yesterday may have left it. */
final class Crafted {

    private Crafted() {
    }

    static Offer saying(Offer o, String requirements) {
        return new Offer(o.code(), o.employer(), o.contact(), o.title(), o.category(), o.skill(), o.kinds(), o.terms(), o.headcount(), o.pay(),
                o.hours(), o.place(), o.benefits(), o.duties(), requirements, o.summerAdjust(), o.leaveOnDemand(), o.starts(), o.validUntil(), o.source());
    }

    /** @param yuan an hour */
    static Offer paying(Offer o, int yuan) {
        var pay = new Pay(o.pay().unit(), yuan * 100L, yuan * 100L, 0, o.pay().cycleDays(), "");
        return new Offer(o.code(), o.employer(), o.contact(), o.title(), o.category(), o.skill(), o.kinds(), o.terms(), o.headcount(), pay,
                o.hours(), o.place(), o.benefits(), o.duties(), o.requirements(), o.summerAdjust(), o.leaveOnDemand(), o.starts(), o.validUntil(), o.source());
    }

    static Proposal withOffer(Proposal p, Offer offer) {
        return new Proposal(p.id(), p.state(), p.version(), p.typed(), Optional.of(offer), p.link(), p.approvals(), p.rejecter(), p.appealed(),
                p.overrides(), p.decision(), p.at(), p.keptUntil(), p.revision() + 1);
    }

    static Employer verifiedAt(World world, CreditCode code, LocalDate day) {
        Employer before = Hiring.employer(world, code);
        var after = new Employer(code, before.name(), before.contact(), before.scope(), before.facilities(), before.rosterNo(),
                Verification.of(2, day, "officer-1"), before.replies(), before.revision() + 1);
        assertEquals(Moved.DONE, world.posts.employers.replace(patience(), before, after));
        return after;
    }
}
