package quancheng.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ours reads and writes what Lambda's own runtime reads and writes, field by field. */
class EventJsonTest {

    private final EventJson ours = new EventJson();

    @Test
    void theRuntimeFindsIt() {
        assertEquals(List.of(EventJson.class), ServiceLoader.load(CustomPojoSerializer.class).stream().map(ServiceLoader.Provider::type).toList());
    }

    @ParameterizedTest
    @ValueSource(classes = {APIGatewayV2HTTPEvent.class, DynamodbEvent.class})
    void everyFieldIsRead(Class<?> type) {
        LongStream.range(0, 20).forEach(seed -> assertReadsAsTheRuntimeDoes(type, new Filled(seed, 1)));
    }

    @ParameterizedTest
    @ValueSource(classes = {APIGatewayV2HTTPEvent.class, DynamodbEvent.class})
    void whateverIsMissingStaysMissing(Class<?> type) {
        LongStream.range(0, 100).forEach(seed -> assertReadsAsTheRuntimeDoes(type, new Filled(seed, 0.6)));
    }

    @ParameterizedTest
    @ValueSource(classes = {APIGatewayV2HTTPResponse.class, StreamsEventResponse.class})
    void everyFieldIsWritten(Class<?> type) {
        LongStream.range(0, 50).mapToObj(seed -> new Filled(seed, seed < 20 ? 1 : 0.6).of(type)).forEach(answer -> {
            var written = new ByteArrayOutputStream();
            ours.toJson(answer, written, type);
            assertEquals(tree(theirs(answer)), tree(written.toByteArray()));
        });
    }

    /** As API Gateway's own documentation shows a call with a token. */
    @Test
    void aCallIsReadWhateverElseItSays() {
        APIGatewayV2HTTPEvent event = ours.fromJson("""
                {"version":"2.0","routeKey":"GET /api/desk/session","new":{"deep":[1,{"a":null}]},"headers":{"accept":"*/*","x":null},
                 "requestContext":{"timeEpoch":1583348638390,"authorizer":{"jwt":{"claims":{"sub":"u1","exp":1583348638,"ok":true},"scopes":null}},
                 "http":{"method":"GET","sourceIp":"192.0.2.1"}},"isBase64Encoded":false,"body":null}""", APIGatewayV2HTTPEvent.class);
        assertEquals(Map.of("sub", "u1", "exp", "1583348638", "ok", "true"), event.getRequestContext().getAuthorizer().getJwt().getClaims());
        assertEquals("192.0.2.1", event.getRequestContext().getHttp().getSourceIp());
        assertNull(event.getBody());
        assertNull(event.getHeaders().get("x"));
    }

    @Test
    void valuesOfAnotherKindAreNone() {
        APIGatewayV2HTTPEvent event = ours.fromJson("{\"body\":{\"a\":[1]},\"headers\":\"none\",\"cookies\":{},\"requestContext\":[],\"routeKey\":\"$default\"}",
                APIGatewayV2HTTPEvent.class);
        var bare = new APIGatewayV2HTTPEvent();
        bare.setRouteKey("$default");
        assertEquals(bare, event);
    }

    @Test
    void theClockSendsNoRecords() {
        assertEquals(List.of(), ours.<DynamodbEvent>fromJson("{\"Records\":[]}", DynamodbEvent.class).getRecords());
        assertNull(ours.<DynamodbEvent>fromJson("{}", DynamodbEvent.class).getRecords());
        assertNull(ours.fromJson("null", DynamodbEvent.class));
        assertNull(ours.fromJson("", DynamodbEvent.class));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThrows(UncheckedIOException.class, () -> ours.fromJson("{\"body\":", APIGatewayV2HTTPEvent.class));
    }

    @Test
    void aTypeNobodyTaughtItIsNamed() {
        assertEquals("no handler of ours takes a " + SQSEvent.class.getName(),
                assertThrows(IllegalArgumentException.class, () -> ours.fromJson("{}", SQSEvent.class)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> ours.toJson("text", new ByteArrayOutputStream(), String.class));
    }

    private void assertReadsAsTheRuntimeDoes(Class<?> type, Filled filled) {
        byte[] json = theirs(filled.of(type));
        Object read = LambdaEventSerializers.serializerFor(type, getClass().getClassLoader()).fromJson(new ByteArrayInputStream(json));
        assertEquals(read, ours.<Object>fromJson(new ByteArrayInputStream(json), type), () -> new String(json, StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private static byte[] theirs(Object value) {
        var written = new ByteArrayOutputStream();
        ((PojoSerializer<Object>) LambdaEventSerializers.serializerFor(value.getClass(), EventJsonTest.class.getClassLoader())).toJson(value, written);
        return written.toByteArray();
    }

    /** Without members that are null: API Gateway does not tell them from missing ones. */
    private static Object tree(byte[] json) {
        try (var parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object tree = Json.any(parser);
            ((Map<?, ?>) tree).values().removeIf(value -> value == null);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
