package quancheng.functions.projects;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera held its picture, as JPEG's EXIF says (tag 0x0112); it is turned upright before the EXIF goes. */
enum Upright {
    AS_IT_IS, UPSIDE_DOWN, TO_THE_RIGHT, TO_THE_LEFT;

    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xFFE1;
    private static final int EXIF = 0x45786966;

    boolean turned() {
        return this == TO_THE_RIGHT || this == TO_THE_LEFT;
    }

    /** For a picture of this size. */
    AffineTransform transform(int width, int height) {
        return switch (this) {
            case AS_IT_IS -> new AffineTransform();
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case TO_THE_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TO_THE_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** As it is, where the file does not say or cannot be understood. */
    static Upright of(byte[] file) {
        try {
            return switch (orientation(ByteBuffer.wrap(file))) {
                case 3 -> UPSIDE_DOWN;
                case 6 -> TO_THE_RIGHT;
                case 8 -> TO_THE_LEFT;
                default -> AS_IT_IS;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cut) {
            return AS_IT_IS;
        }
    }

    private static int orientation(ByteBuffer file) {
        file.position(2);
        while (file.remaining() > 4) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == APP1 && file.getInt(file.position()) == EXIF) {
                return tag(file.slice(file.position() + 6, length - 8));
            }
            file.position(file.position() + length - 2);
        }
        return 1;
    }

    /** Looks through the first directory of a TIFF. */
    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
