package quancheng.store.posts;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import quancheng.store.signups.Phone;

/** Whom to ask at an employer. It is stored sealed, and whoever only passes a post on passes it on unread. */
public sealed interface Contact {

    /** What stands where it was forgotten: the post it belonged to closed long ago. */
    Contact FORGOTTEN = new Unread("", "");

    /** A role or a name, a phone, and its extension (at most five digits, often empty). */
    record Known(String name, Phone phone, String extension) implements Contact {

        /** What stands for the contact where there is no right to see it. */
        static final Known WITHHELD = new Known("", new Phone("0000000000"), "");

        List<String> texts() {
            return List.of(name, phone.digits(), extension);
        }

        static Known parse(List<String> texts) {
            return new Known(texts.get(0), new Phone(texts.get(1)), texts.get(2));
        }

        /** Never the person: it would end up in a log. */
        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * Nobody asked for its key, or the key is gone.
     *
     * @param sealed as it lies in its item, in Base64; empty where it was forgotten
     * @param mark   of its phone: the same for the same phone, and nobody finds the phone by it; see {@link PostContacts}
     */
    record Unread(String sealed, String mark) implements Contact {

        static Unread of(byte[] sealed, String mark) {
            return sealed == null ? new Unread("", "") : new Unread(Base64.getEncoder().encodeToString(sealed), mark);
        }

        /** Null where there is nothing, as an attribute that is not stored. */
        byte[] bytes() {
            return sealed.isEmpty() ? null : Base64.getDecoder().decode(sealed);
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Nothing where it was not opened, or cannot be any more. */
    default Optional<Known> known() {
        return this instanceof Known known ? Optional.of(known) : Optional.empty();
    }
}
