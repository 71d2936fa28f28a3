package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

/**
 * How events come in and answers go out. Lambda's runtime asks for this class, by the file under {@code META-INF/services},
 * before it builds its own mapper: that one costs more at a start than everything else a signup needs together.
 */
public final class EventJson implements CustomPojoSerializer {

    /** The streams are the runtime's; it opened them. */
    private static final JsonFactory JSON = JsonFactory.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private interface Opens {
        JsonParser parser() throws IOException;
    }

    @Override
    public <T> T fromJson(InputStream input, Type type) {
        return read(() -> JSON.createParser(input), type);
    }

    @Override
    public <T> T fromJson(String input, Type type) {
        return read(() -> JSON.createParser(input), type);
    }

    @SuppressWarnings("unchecked")
    private static <T> T read(Opens source, Type type) {
        try (JsonParser json = source.parser()) {
            json.nextToken();
            if (type.equals(APIGatewayV2HTTPEvent.class)) {
                return (T) HttpEvents.read(json);
            } else if (type.equals(DynamodbEvent.class)) {
                return (T) StreamEvents.read(json);
            }
            throw new IllegalArgumentException("no handler of ours takes a " + type.getTypeName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <T> void toJson(T value, OutputStream output, Type type) {
        try (JsonGenerator json = JSON.createGenerator(output)) {
            switch (value) {
                case null -> json.writeNull();
                case APIGatewayV2HTTPResponse answer -> HttpEvents.write(answer, json);
                case StreamsEventResponse answer -> StreamEvents.write(answer, json);
                default -> throw new IllegalArgumentException("no handler of ours gives a " + type.getTypeName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
