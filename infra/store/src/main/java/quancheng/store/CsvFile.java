package quancheng.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file somebody sends as a table: CSV by RFC 4180, in UTF-8 or as Chinese Excel saves it. */
public final class CsvFile {

    private CsvFile() {
    }

    /** The bytes are no such table; the message says where. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private Unreadable(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }

    /** The cells of every row, the header's first; rows may be shorter or longer than it. */
    public static List<List<String>> rows(byte[] file) throws Unreadable {
        try (var csv = CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text(file))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (CsvParseException | IOException e) {
            throw new Unreadable(e);
        }
    }

    /** UTF-8 where it is valid UTF-8, else GB18030, which Excel writes in China; a byte order mark is dropped. */
    private static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
