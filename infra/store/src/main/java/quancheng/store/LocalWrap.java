package quancheng.store;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Wraps data keys with a key of this machine: for tests, and for who runs the product at home. */
final class LocalWrap implements KeyWrap {

    private final byte[] key;

    private LocalWrap(byte[] key) {
        this.key = key;
    }

    static LocalWrap of(String hex) {
        byte[] key = HexFormat.of().parseHex(hex);
        if (key.length != Aead.KEY_BYTES) {
            throw new IllegalStateException("PERSONAL_KEY holds " + key.length + " bytes after local:; " + Aead.KEY_BYTES + " are needed");
        }
        return new LocalWrap(key);
    }

    @Override
    public Made make(String owner) {
        byte[] fresh = Aead.random(Aead.KEY_BYTES);
        return new Made(fresh, Aead.seal(key, bound(owner), fresh));
    }

    @Override
    public byte[] open(String owner, byte[] wrapped) {
        return Aead.open(key, bound(owner), wrapped);
    }

    private static byte[] bound(String owner) {
        return owner.getBytes(StandardCharsets.UTF_8);
    }
}
