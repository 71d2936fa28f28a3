package quancheng.functions.signups;

import java.util.Set;
import quancheng.store.signups.Need;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;

/**
 * A request for places that cannot be wrong any more.
 *
 * @param form    fingerprint of the form it came from: the same form again is the same request
 * @param content fingerprint of everything it says
 */
public record SignupRequest(PersonName name, Phone phone, Party party, Set<Need> needs, String form, String content) {
}
