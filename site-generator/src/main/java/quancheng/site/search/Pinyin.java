package quancheng.site.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The syllables of a text, as people type them: no tones, ü as v. Words whose reading depends on their neighbours, local
 * names above all, stand in {@code readings.csv}; everything else takes its first reading.
 */
final class Pinyin {

    private static final Map<String, List<String>> WORDS = words();

    private static final int LONGEST_WORD = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    /** Reading a character from the library's table costs more than the rest together, and a programme uses few of them. */
    private final Map<Character, String> known = new HashMap<>();

    /** One entry for each Chinese character, one for each run of letters and digits; punctuation is dropped. */
    List<String> syllables(String text) {
        var syllables = new ArrayList<String>();
        var plain = new StringBuilder();
        for (int i = 0; i < text.length();) {
            int length = wordAt(text, i);
            if (length > 0 || isChinese(text.charAt(i))) {
                flush(plain, syllables);
            }
            if (length > 0) {
                syllables.addAll(WORDS.get(text.substring(i, i + length)));
            } else {
                add(text.charAt(i), plain, syllables);
            }
            i += Math.max(length, 1);
        }
        flush(plain, syllables);
        return syllables;
    }

    private void add(char c, StringBuilder plain, List<String> syllables) {
        if (isChinese(c)) {
            syllables.add(known.computeIfAbsent(c, Pinyin::firstReading));
        } else if (Character.isLetterOrDigit(c)) {
            plain.append(c);
        }
    }

    private static void flush(StringBuilder plain, List<String> syllables) {
        if (!plain.isEmpty()) {
            syllables.add(plain.toString());
            plain.setLength(0);
        }
    }

    /** Length of the longest listed word that starts here, or 0. */
    private static int wordAt(String text, int start) {
        for (int length = Math.min(LONGEST_WORD, text.length() - start); length > 0; length--) {
            if (WORDS.containsKey(text.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** The library ends each reading with its tone, and writes ü as "u:". */
    private static String firstReading(char c) {
        var readings = PinyinHelper.toHanyuPinyinStringArray(c);
        return readings == null ? "" : readings[0].replaceAll("\\d", "").replace("u:", "v");
    }

    private static Map<String, List<String>> words() {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(
                Pinyin.class.getResourceAsStream("readings.csv"), StandardCharsets.UTF_8))) {
            var words = new HashMap<String, List<String>>();
            for (NamedCsvRecord row : csv) {
                words.put(row.getField("words"), List.of(row.getField("pinyin").split(" ")));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
