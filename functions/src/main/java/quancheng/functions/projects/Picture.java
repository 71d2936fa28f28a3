package quancheng.functions.projects;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import quancheng.store.projects.Photo;

/** Draws a picture anew: what comes out holds pixels and nothing else, neither place nor camera nor time. */
final class Picture {

    private static final Set<String> KINDS = Set.of("JPEG", "png");
    private static final int LONGEST_SIDE = 1600;
    /** A phone takes 50 megapixels; more is a bomb. */
    private static final long MOST_PIXELS = 120_000_000;

    private Picture() {
    }

    /** Nothing where the bytes are no JPEG or PNG, or broken. */
    static Optional<Photo> redrawn(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return KINDS.contains(reader.getFormatName()) ? Optional.of(small(read(reader), Upright.of(file))) : Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Every so many pixels of a large one, so that it never stands in memory whole. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new IOException("too many pixels");
        }
        int step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        var parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static Photo small(BufferedImage image, Upright upright) throws IOException {
        for (int side = LONGEST_SIDE; ; side = side * 3 / 4) {
            byte[] jpeg = jpeg(drawn(image, upright, side));
            if (jpeg.length <= Photo.LARGEST) {
                return new Photo(jpeg);
            }
        }
    }

    private static BufferedImage drawn(BufferedImage image, Upright upright, int side) {
        double scale = Math.min(1, (double) side / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        var canvas = new BufferedImage(upright.turned() ? height : width, upright.turned() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        AffineTransform transform = upright.transform(width, height);
        transform.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        pen.drawImage(image, transform, null);
        pen.dispose();
        return canvas;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(.8f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
