package quancheng.store.posts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import quancheng.store.Database;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.Sealed;
import quancheng.store.Vault;

/**
 * Seals whom to ask, and everything typed into a draft, under a key of the post. Phones of different posts are compared by
 * their marks, keyed hashes under one key for all: so nobody opens every post to see whether a number stands in another.
 */
final class PostContacts {

    private static final String PREFIX = "posts/";
    /** A sign that no post's id has. */
    private static final String MARKS = PREFIX + "#phones";

    private final Vault vault;

    PostContacts(Database database) {
        this.vault = database.vault();
    }

    /** Before something is sealed where nothing lay: our key may be one that was erased meanwhile. */
    PostContacts anew(PostId post) {
        vault.readAnew(owner(post.value()));
        return this;
    }

    <T> Sealed<T> seal(Patience patience, String post, String entry, T value, List<String> texts) {
        return Sealed.close(vault, patience, place(post, entry), value, texts);
    }

    <T> Stream<T> open(Patience patience, Sealed<T> sealed) {
        return sealed.open(vault, patience).stream();
    }

    /** A public version as it is stored; what was not opened goes back as it was. */
    PostItem seal(Patience patience, MotherPost post) {
        return new PostItem(post, switch (post.offer().contact()) {
            case Contact.Unread unread -> unread;
            case Contact.Known known -> Contact.Unread.of(vault.seal(patience, place(post.id().value(), PostItem.ENTRY), known.texts()),
                    marks(patience).apply(known));
        });
    }

    /** With whom to ask, unless that is forgotten. */
    MotherPost open(Patience patience, PostItem item) {
        byte[] sealed = item.contact().bytes();
        return sealed == null ? item.post() : vault.open(patience, place(item.post().id().value(), PostItem.ENTRY), sealed)
                .map(texts -> item.post().with(Contact.Known.parse(texts))).orElse(item.post());
    }

    /** The mark of a contact's phone; each phone is reckoned once. */
    Function<Contact, String> marks(Patience patience) {
        Map<String, String> known = new HashMap<>();
        return contact -> switch (contact) {
            case Contact.Unread unread -> unread.mark();
            case Contact.Known it -> known.computeIfAbsent(it.phone().digits(), digits -> vault.mark(patience, MARKS, digits));
        };
    }

    /** Posts whose key was made before then: a younger one may belong to what is being written just now. */
    List<PostId> held(Patience patience, Instant then) {
        return vault.ownersBefore(patience, then).stream().filter(owner -> owner.startsWith(PREFIX))
                .flatMap(owner -> PostId.parse(owner.substring(PREFIX.length())).stream()).toList();
    }

    Moved eraseKey(Patience patience, PostId post) {
        return vault.erase(patience, owner(post.value()));
    }

    static Vault.Place place(String post, String entry) {
        return new Vault.Place(owner(post), entry);
    }

    /** Whose place it is. */
    static PostId post(Vault.Place place) {
        return new PostId(place.owner().substring(PREFIX.length()));
    }

    private static String owner(String post) {
        return PREFIX + post;
    }
}
