package quancheng.site.feeds;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The one way JSON text comes to be here: streamed, so that ten thousand activities need no tree. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    interface Body {
        void writeTo(JsonGenerator out) throws IOException;
    }

    private Json() {
    }

    static byte[] of(Body body) {
        var bytes = new ByteArrayOutputStream(4096);
        try (var out = FACTORY.createGenerator(bytes)) {
            out.writeStartObject();
            body.writeTo(out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
