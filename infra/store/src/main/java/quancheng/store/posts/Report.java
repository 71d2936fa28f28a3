package quancheng.store.posts;

import java.time.Instant;

/**
 * Somebody says a post is not right.
 *
 * @param reporter keyed hashes of address and, where she gave one, phone: two reports are independent when none agrees
 * @param text     her words, at most 200 characters; empty without
 */
public record Report(PostId post, Reporter reporter, ReportReason reason, String text, Instant at) {

    /** @param phone empty where none was given */
    public record Reporter(String address, String phone) {

        public boolean isIndependentOf(Reporter other) {
            return !address.equals(other.address) && (phone.isEmpty() || !phone.equals(other.phone));
        }
    }
}
