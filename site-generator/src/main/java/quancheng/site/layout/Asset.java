package quancheng.site.layout;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of {@code src/main/assets}, written into pages as it is: ours, constant, and never made from anybody's data. */
public final class Asset implements Content {

    private final byte[] bytes;

    private Asset(byte[] bytes) {
        this.bytes = bytes;
    }

    Asset(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture to be drawn in the page. */
    public static Asset svg(String name) {
        return new Asset(read(name + ".svg").strip());
    }

    /** A picture of dots, for a file of its own. */
    static Asset png(String name) {
        return new Asset(load(name + ".png"));
    }

    /**
     * Pictures of one size as a file, one below the other; {@code #name} of its address shows one. It wears its style sheet
     * inside, dark too, so that whoever shows it needs none.
     */
    public static Asset sprite(List<String> css, int width, int height, String... names) {
        var text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"><style>%s</style>"
                .formatted(width, height * names.length, new String(css(css.toArray(String[]::new)).bytes, StandardCharsets.UTF_8)));
        for (int i = 0; i < names.length; i++) {
            text.append("<view id=\"%s\" viewBox=\"0 %d %d %d\"/>".formatted(names[i].substring(names[i].indexOf('/') + 1), i * height, width, height));
            text.append(read(names[i] + ".svg").strip().replaceFirst("<svg", "<svg y=\"%d\" width=\"%d\" height=\"%d\"".formatted(i * height, width, height)));
        }
        return new Asset(text.append("</svg>").toString());
    }

    /** Style sheets one after another, without comments and line ends. */
    public static Asset css(String... names) {
        return new Asset(Stream.of(names).map(name -> read("css/" + name + ".css"))
                .map(css -> css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", ""))
                .collect(Collectors.joining()));
    }

    /** Scripts one after another; none for no names. */
    public static Asset js(String... names) {
        return new Asset(Stream.of(names).map(name -> read("js/" + name + ".js").replace("\n", ""))
                .collect(Collectors.joining(";")));
    }

    /** Scripts as they lie in their files, one after another, for a file of its own. */
    public static Asset file(String... names) {
        return new Asset(Stream.of(names).map(Asset::read).collect(Collectors.joining()));
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeBinaryContent(bytes);
    }

    @Override
    public boolean isEmptyContent() {
        return bytes.length == 0;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Eight hexadecimal digits that change with the content, for file names. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256(), 0, 4);
    }

    /** As a content security policy names it. */
    String hash() {
        return Base64.getEncoder().encodeToString(sha256());
    }

    private byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String name) {
        return new String(load(name), StandardCharsets.UTF_8);
    }

    private static byte[] load(String name) {
        try (var in = Asset.class.getResourceAsStream("/quancheng/site/assets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
