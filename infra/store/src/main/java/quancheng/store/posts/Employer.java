package quancheng.store.posts;

import java.util.Set;

/**
 * An employer 用人单位, one for every credit code. A form never changes it: whoever types a code is not yet who the code says.
 *
 * @param name     as the licence has it
 * @param scope    经营范围; empty where not known
 * @param rosterNo 名录文号; empty unless an officer entered it
 */
public record Employer(CreditCode code, String name, Contact.Known contact, String scope, Set<Facility> facilities, String rosterNo,
                       Verification verification, ReplyRate replies, long revision) {

    public Employer {
        facilities = Set.copyOf(facilities);
    }

    public OrgType type() {
        return OrgType.of(code);
    }

    public Employer replying(ReplyRate now) {
        return new Employer(code, name, contact, scope, facilities, rosterNo, verification, now, revision + 1);
    }
}
