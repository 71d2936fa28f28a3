package quancheng.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seals what is personal before it is stored, under a data key for each activity, post or employer; erasing that key erases
 * all it sealed, in every backup too. A key is made with the first item it seals and fetched once a process, so that an item
 * costs no further write and a warm function no further call.
 *
 * <p>Sealed: one byte of format, eight of the key's id, then {@link Aead}'s nonce and text. It opens only at its own place.
 */
public final class Vault {

    private static final byte FORMAT = 1;
    private static final int ID_BYTES = 8;
    private static final int MOST_KEYS = 512;
    private static final int MARK_BYTES = 16;

    /**
     * Where something sealed lies.
     *
     * @param owner whose data key seals it, such as {@code signups/a09}: the table by the name we call it (a restored one is
     *              called otherwise), and what is erased as one
     * @param entry its key among those of its owner
     */
    public record Place(String owner, String entry) {

        private byte[] bound(byte[] head) {
            byte[] place = (owner + "/" + entry).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(head.length + place.length).put(head).put(place).array();
        }
    }

    private record Opened(String id, byte[] key) {
    }

    private final Database database;
    private final KeyWrap wrap;
    private final DataKeys keys;
    private final Map<String, Opened> opened = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Opened> eldest) {
            return size() > MOST_KEYS;
        }
    });

    Vault(Database database, KeyWrap wrap) {
        this.database = database;
        this.wrap = wrap;
        this.keys = new DataKeys(database);
    }

    /** These texts, readable by nobody without the key. */
    public byte[] seal(Patience patience, Place place, List<String> texts) {
        Opened key = key(patience, place.owner()).orElseGet(() -> make(patience, place.owner()));
        byte[] head = ByteBuffer.allocate(1 + ID_BYTES).put(FORMAT).put(HexFormat.of().parseHex(key.id())).array();
        byte[] text = Aead.seal(key.key(), place.bound(head), packed(texts));
        return ByteBuffer.allocate(head.length + text.length).put(head).put(text).array();
    }

    /** The texts that were sealed here; nothing where their key was erased, and with it everybody it kept. */
    public Optional<List<String>> open(Patience patience, Place place, byte[] sealed) {
        byte[] head = Arrays.copyOf(sealed, 1 + ID_BYTES);
        String id = HexFormat.of().formatHex(head, 1, head.length);
        return key(patience, place.owner(), id).map(key -> unpacked(Aead.open(key.key(), place.bound(head), Arrays.copyOfRange(sealed, head.length, sealed.length))));
    }

    /** Erases the key of one activity, post or employer: nothing it sealed is ever read again. */
    public Moved erase(Patience patience, String owner) {
        opened.remove(owner);
        return keys.erase(patience, owner);
    }

    /** Reads the key anew the next time: another process may have erased it, and what is written for good must not be sealed under that one. */
    public void readAnew(String owner) {
        opened.remove(owner);
    }

    /** Whether this owner's key is still there. */
    public boolean holds(Patience patience, String owner) {
        return keys.find(patience, owner).isPresent();
    }

    /** Everybody who has a key. */
    public List<String> owners(Patience patience) {
        return keys.all(patience).stream().map(DataKeys.Item::owner).toList();
    }

    /** Those whose key was made before then: what it was made for has been written meanwhile, or never will be. */
    public List<String> ownersBefore(Patience patience, Instant then) {
        return keys.all(patience).stream().filter(key -> key.made() < then.getEpochSecond()).map(DataKeys.Item::owner).toList();
    }

    /** The same for the same text, under a key of this owner's own: nobody without the key finds a text by trying all there are. */
    public String mark(Patience patience, String owner, String text) {
        Opened key = key(patience, owner).orElseGet(() -> make(patience, owner));
        return HexFormat.of().formatHex(Aead.mac(key.key(), text.getBytes(StandardCharsets.UTF_8)), 0, MARK_BYTES);
    }

    private Optional<Opened> key(Patience patience, String owner) {
        Opened known = opened.get(owner);
        return known != null ? Optional.of(known) : keys.find(patience, owner).map(item -> open(patience, item));
    }

    /** The key of this id; one we hold may have been erased and made anew by another process. */
    private Optional<Opened> key(Patience patience, String owner, String id) {
        opened.computeIfPresent(owner, (_, known) -> known.id().equals(id) ? known : null);
        return key(patience, owner).filter(key -> key.id().equals(id));
    }

    private Opened open(Patience patience, DataKeys.Item item) {
        return kept(item.owner(), new Opened(item.id(), database.read(patience, () -> wrap.open(item.owner(), item.wrapped()))));
    }

    private Opened make(Patience patience, String owner) {
        KeyWrap.Made made = database.read(patience, () -> wrap.make(owner));
        String id = HexFormat.of().formatHex(Aead.random(ID_BYTES));
        return switch (keys.make(patience, new DataKeys.Item(owner, id, made.wrapped(), System.currentTimeMillis() / 1000))) {
            case DONE -> kept(owner, new Opened(id, made.key()));
            case STALE -> key(patience, owner).orElseThrow(Overloaded::new);
            case BUSY -> throw new Overloaded();
        };
    }

    private Opened kept(String owner, Opened key) {
        opened.put(owner, key);
        return key;
    }

    private static byte[] packed(List<String> texts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (String text : texts) {
                out.writeUTF(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> unpacked(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                texts.add(in.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(texts);
    }
}
