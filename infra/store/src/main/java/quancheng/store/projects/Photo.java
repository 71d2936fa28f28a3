package quancheng.store.projects;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A picture that stands behind a figure: a JPEG of our own making, without anything but the picture. Its id is its content's. */
public record Photo(byte[] jpeg) {

    /** A row of the table holds 400 KB of text, and base64 takes a third. */
    public static final int LARGEST = 280 * 1024;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    public Photo {
        jpeg = jpeg.clone();
        if (jpeg.length == 0 || jpeg.length > LARGEST) {
            throw new IllegalArgumentException("a photo of " + jpeg.length + " bytes");
        }
    }

    @Override
    public byte[] jpeg() {
        return jpeg.clone();
    }

    public String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(jpeg), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it has the shape of an id. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
