package quancheng.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A rendered page as a browser would read it. */
public final class Html {

    private static final int MOST_ERRORS = 20;

    private Html() {
    }

    public static Document parse(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8), "", Parser.htmlParser());
    }

    /** What a strict parser finds wrong. */
    public static List<String> errors(byte[] page) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        parser.parseInput(new String(page, StandardCharsets.UTF_8), "");
        return parser.getErrors().stream().map(Object::toString).toList();
    }

    /** Every element where it stands, with the names of its attributes, without any text: what hostile words must not change. */
    public static String skeleton(byte[] page) {
        return parse(page).getAllElements().stream().map(Html::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Element element) {
        return " ".repeat(element.parents().size()) + element.tagName() + element.attributes().asList().stream().map(Attribute::getKey).sorted().toList();
    }
}
