package quancheng.site.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import quancheng.site.Samples;

class SearchIndexTest {

    @Test
    void oneFindsByCharactersPinyinAndInitials() {
        var key = key("一枝春柳");
        for (var query : List.of("春柳", "yizhichunliu", "chunliu", "yzcl", "daminghu", "huayi", "花艺")) {
            assertTrue(key.contains(query), query + " in " + key);
        }
        assertFalse(key.contains("zhangqiu"));
    }

    @Test
    void localNamesAreReadAsPeopleHereReadThem() {
        assertEquals(List.of("bao", "tu", "quan"), new Pinyin().syllables("趵突泉"));
        assertEquals(List.of("huai", "yin", "qu"), new Pinyin().syllables("槐荫区"));
        assertEquals(List.of("lai", "wu", "qu"), new Pinyin().syllables("莱芜区"));
        assertEquals(List.of("chang", "qing", "qu"), new Pinyin().syllables("长清区"));
    }

    @Test
    void lettersStayTogetherAndPunctuationGoes() {
        assertEquals(List.of("AI", "nv", "xing", "3", "ri"), new Pinyin().syllables("“AI”女性·3日！"));
    }

    @Test
    void englishTitlesAreFoundInLowerCase() {
        var json = new String(SearchIndex.json(List.of(Samples.activity(2))), StandardCharsets.UTF_8);
        assertTrue(json.contains("flowersbythespring"), json);
    }

    private static String key(String title) {
        return new String(SearchIndex.json(List.of(Samples.titled(Samples.activity(1), title))), StandardCharsets.UTF_8);
    }
}
