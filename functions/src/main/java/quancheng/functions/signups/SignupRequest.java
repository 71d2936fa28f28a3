package quancheng.functions.signups;

import java.util.Set;
import quancheng.store.personal.Consent;
import quancheng.store.signups.Need;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/**
 * A request for places that cannot be wrong any more.
 *
 * @param consent what was agreed to, and to which notice
 * @param form    fingerprint of the form it came from: the same form again is the same request
 * @param content fingerprint of everything it says
 */
public record SignupRequest(PersonName name, Phone phone, Party party, Set<Need> needs, Consent consent, String form, String content) {

    /** Never who asks: it would end up in a log. */
    @Override
    public String toString() {
        return "***";
    }
}
