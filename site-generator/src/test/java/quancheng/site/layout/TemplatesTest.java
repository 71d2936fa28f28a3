package quancheng.site.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.site.Sources;

/** House rule 14 and 15, held. */
class TemplatesTest {

    private static final Pattern PARAM = Pattern.compile("(?m)^@param ");
    private static final Pattern LINK = Pattern.compile("\\b(?:href|src|action|data-src)=\"([^\"]*)\"");
    private static final Pattern SAFE = Pattern.compile("#[a-z]+|data:image/svg\\+xml,[^$]*|\\$\\{[\\w.()]+(?: == null \\? null : [\\w.()]+)?\\.href\\(\\)}");

    @Test
    void everyTemplateTakesExactlyOneRecord() {
        templates().forEach((file, text) -> assertEquals(1, PARAM.matcher(text).results().count(), file.toString()));
    }

    @Test
    void noTemplateWritesAnythingUnescaped() {
        templates().forEach((file, text) -> assertEquals(-1, text.indexOf("$unsafe"), file.toString()));
    }

    @Test
    void everyAddressInATemplateIsASafeUrl() {
        templates().forEach((file, text) -> assertEquals(List.of(), unsafeLinks(text), file.toString()));
    }

    @Test
    void anAddressMadeOfTextWouldBeNoticed() {
        assertEquals(List.of("${page.url()}"), unsafeLinks("<a href=\"${page.url()}\">"));
        assertEquals(List.of("/x/${page.id().href()}"), unsafeLinks("<a href=\"/x/${page.id().href()}\">"));
    }

    @Test
    void onlySafeUrlHasAnAddress() {
        assertEquals(List.of("SafeUrl.java"), declaring("String href\\b"));
    }

    @Test
    void onlyFourTypesMayWriteIntoAPageThemselves() {
        assertEquals(List.of("Asset.java", "Json.java", "Part.java"), declaring("implements Content|output ->"));
        assertEquals(List.of("CleanOutput.java"), declaring("extends OwaspHtmlTemplateOutput"));
    }

    @Test
    void noTemplateHasAStyleAttributeOrAHandler() {
        templates().forEach((file, text) -> assertEquals(false, Pattern.compile("\\s(?:style|on[a-z]+)=").matcher(text).find(), file.toString()));
    }

    @Test
    void thereAreTemplatesToLookAt() {
        assertNotEquals(0, templates().size());
    }

    private static Map<Path, String> templates() {
        return Sources.ending(".jte");
    }

    private static List<String> unsafeLinks(String template) {
        return LINK.matcher(template).results().map(match -> match.group(1)).filter(link -> !SAFE.matcher(link).matches()).toList();
    }

    private static List<String> declaring(String pattern) {
        Stream<Map.Entry<Path, String>> all = Sources.ending(".java").entrySet().stream();
        return all.filter(file -> Pattern.compile(pattern).matcher(file.getValue()).find())
                .map(file -> file.getKey().getFileName().toString()).sorted().toList();
    }
}
