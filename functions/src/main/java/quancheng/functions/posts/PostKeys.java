package quancheng.functions.posts;

import java.util.List;
import java.util.Locale;
import quancheng.store.posts.ApplicationId;
import quancheng.store.posts.PostId;
import quancheng.store.signups.Phone;
import quancheng.store.signups.SignupIds;

/**
 * Makes what must be found again but not guessed: ids of posts and applications, tokens of links, fingerprints of phones and
 * addresses, all keyed hashes. The same form makes the same post and the same link, so sending it twice makes one.
 */
public final class PostKeys {

    private static final String DIGITS = "23456789";
    private static final int ID = 8;

    private final SignupIds hash;

    /** @param secret at least 32 bytes */
    public PostKeys(byte[] secret) {
        this.hash = new SignupIds(secret);
    }

    /** Eight signs, the first a digit: no address of a list looks like that. */
    PostId post(String form) {
        String signs = hash.fingerprint(List.of("post", form));
        char digit = DIGITS.charAt(signs.charAt(ID) % DIGITS.length());
        return new PostId((digit + signs.substring(1, ID)).toLowerCase(Locale.ROOT));
    }

    /** The token with which an employer opens its post: 130 bits. */
    EmployerLink employer(PostId post, String form) {
        return new EmployerLink(post, hash.fingerprint(List.of("employer", post.value(), form)));
    }

    ApplicationId application(PostId post, Phone phone) {
        return new ApplicationId(hash.fingerprint(List.of("application", post.value(), phone.digits())));
    }

    /** The token with which an applicant opens her application; another one each time she applies. */
    ApplicantLink applicant(PostId post, ApplicationId id, String form) {
        return new ApplicantLink(post, id, hash.fingerprint(List.of("applicant", post.value(), id.value(), form)));
    }

    String phone(Phone phone) {
        return hash.fingerprint(List.of("phone", phone.digits()));
    }

    String address(String address) {
        return hash.fingerprint(List.of("address", address));
    }

    /** A fingerprint of a form's own key. */
    String form(String key) {
        return hash.fingerprint(List.of("form", key));
    }
}
