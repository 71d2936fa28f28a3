package quancheng.site.layout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=1&c=2", "http://localhost:8080/", "/", "/women/en/my/", "#signup", "tel:12338",
        "mailto:errors@example.org", "/my/#t=v1.abc-def"})
    void pagesFilesPhonesAndMailAreSafe(String address) {
        assertDoesNotThrow(() -> new SafeUrl(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)", "data:text/html,x", "data:image/svg+xml,%3Csvg", "//evil.example/",
        "/\\evil.example", "http://evil.example/", "vbscript:x", "https://", "/a b", "/a\"b", "/a<b", "/a'b", "", "a05/", "http://localhost.evil.example/"})
    void anythingElseIsRefused(String address) {
        assertThrows(IllegalArgumentException.class, () -> new SafeUrl(address));
    }

    @Test
    void aParameterMayHoldAnything() {
        assertEquals("https://example.org/?q=%22%3E%26%20%E6%B3%89", new SafeUrl("https://example.org/").with("q", "\">& 泉").href());
    }
}
