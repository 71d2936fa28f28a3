package quancheng.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.store.Vault.Place;
import quancheng.testbed.LocalDynamo;

/** What is personal is sealed, opens at its own place alone, and is gone when its key is. */
class VaultTest {

    private static final AtomicInteger OWNERS = new AtomicInteger();
    private static final List<String> TEXTS = List.of("王芳 𬱖\0\uD83D", "13800000001", "");

    private final AtomicInteger calls = new AtomicInteger();
    private final String owner = "vault-test/" + OWNERS.incrementAndGet();
    private final Place place = new Place(owner, "S#ONE");
    private final Vault vault = process();

    /** A vault as another process has it: with nothing in memory yet. */
    private Vault process() {
        var database = new Database(LocalDynamo.shared().client(), new Tables(LocalDynamo.shared().variables()));
        KeyWrap local = KeyWrap.of("local:" + "5e".repeat(32));
        return new Vault(database, new KeyWrap() {
            @Override
            public Made make(String owner) {
                calls.incrementAndGet();
                return local.make(owner);
            }

            @Override
            public byte[] open(String owner, byte[] wrapped) {
                calls.incrementAndGet();
                return local.open(owner, wrapped);
            }
        });
    }

    private static Patience patience() {
        return Patience.of(Duration.ofSeconds(30));
    }

    @Test
    void whatWasSealedIsReadByAnotherProcess() {
        byte[] sealed = vault.seal(patience(), place, TEXTS);
        assertEquals(Optional.of(TEXTS), process().open(patience(), place, sealed));
    }

    @Test
    void itOpensAtItsOwnPlaceAlone() {
        byte[] sealed = vault.seal(patience(), place, TEXTS);
        assertThrows(Aead.Tampered.class, () -> vault.open(patience(), new Place(owner, "S#TWO"), sealed));
        vault.seal(patience(), new Place(owner + "-other", "S#ONE"), TEXTS);
        assertEquals(Optional.empty(), vault.open(patience(), new Place(owner + "-other", "S#ONE"), sealed));
    }

    @Test
    void everyBitThatWasTurnedIsNoticed() {
        byte[] sealed = vault.seal(patience(), place, TEXTS);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] turned = sealed.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertEquals(Optional.empty(), vault.open(patience(), place, turned), "bit " + bit);
            } catch (Aead.Tampered e) {
                assertEquals(null, e.getMessage());
            }
        }
    }

    @Test
    void theSamePersonNeverLooksTheSame() {
        Set<List<Byte>> nonces = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            byte[] sealed = vault.seal(patience(), place, TEXTS);
            nonces.add(Stream.iterate(9, at -> at < 21, at -> at + 1).map(at -> sealed[at]).toList());
        }
        assertEquals(10_000, nonces.size());
        assertEquals(1, calls.get(), "a warm process asks for a key once");
    }

    @Test
    void anErasedKeyErasesAllItSealedAndABackupOfItToo() {
        byte[] backup = vault.seal(patience(), place, TEXTS);
        Vault warm = process();
        vault.erase(patience(), owner);
        assertEquals(Optional.empty(), warm.open(patience(), place, backup));
        byte[] fresh = vault.seal(patience(), place, List.of("李梅"));
        assertEquals(Optional.of(List.of("李梅")), warm.open(patience(), place, fresh));
        assertEquals(Optional.empty(), warm.open(patience(), place, backup), "a new key does not bring the old people back");
    }

    @Test
    void whoComeTogetherAgreeOnOneKey() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<byte[]> seal = () -> process().seal(patience(), place, TEXTS);
            List<Future<byte[]>> sealed = threads.invokeAll(Stream.generate(() -> seal).limit(16).toList());
            for (Future<byte[]> one : sealed) {
                assertEquals(Optional.of(TEXTS), vault.open(patience(), place, one.get()));
            }
        }
    }

    @Test
    void aTextHasOneMarkWhoeverMakesItAndAnotherUnderAnotherKey() {
        String mark = vault.mark(patience(), owner, "13800000001");
        assertEquals(mark, process().mark(patience(), owner, "13800000001"));
        assertNotEquals(mark, vault.mark(patience(), owner, "13800000002"));
        assertNotEquals(mark, vault.mark(patience(), owner + "-other", "13800000001"), "who has the number but not the key finds nothing");
    }

    @Test
    void whatWasMadeAMomentAgoIsNotYetOld() {
        Instant before = Instant.now().minusSeconds(60);
        vault.seal(patience(), place, TEXTS);
        assertFalse(vault.ownersBefore(patience(), before).contains(owner));
        assertTrue(vault.ownersBefore(patience(), Instant.now().plusSeconds(60)).contains(owner));
    }

    @Test
    void aProcessThatReadsAKeyAnewDoesNotSealUnderOneThatWasErased() {
        Vault warm = process();
        warm.seal(patience(), place, TEXTS);
        vault.erase(patience(), owner);
        assertEquals(Optional.empty(), vault.open(patience(), place, warm.seal(patience(), place, TEXTS)), "a warm process does not notice by itself");
        warm.readAnew(owner);
        assertEquals(Optional.of(TEXTS), vault.open(patience(), place, warm.seal(patience(), place, TEXTS)));
    }

    @Test
    void aKeyOfAnotherOwnerOrAShortOneOpensNothing() {
        KeyWrap wrap = KeyWrap.of("local:" + "5e".repeat(32));
        KeyWrap.Made made = wrap.make("a");
        assertArrayEquals(made.key(), wrap.open("a", made.wrapped()));
        assertThrows(Aead.Tampered.class, () -> wrap.open("b", made.wrapped()));
        assertThrows(Aead.Tampered.class, () -> wrap.open("a", new byte[3]));
        assertThrows(IllegalStateException.class, () -> KeyWrap.of("local:5e5e"));
    }
}
