package quancheng.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A function's answer as API Gateway passes it on. */
final class Answers {

    private Answers() {
    }

    static void send(APIGatewayV2HTTPResponse answer, String id, Response response, Callback callback) {
        response.setStatus(answer.getStatusCode());
        response.getHeaders().put("apigw-requestid", id);
        if (answer.getHeaders() != null) {
            answer.getHeaders().forEach(response.getHeaders()::put);
        }
        if (answer.getCookies() != null) {
            answer.getCookies().forEach(cookie -> response.getHeaders().add(HttpHeader.SET_COOKIE, cookie));
        }
        byte[] body = body(answer);
        if (response.getHeaders().contains(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8")) {
            SecurityHeaders.allow(PagePolicy.of(body), response);
        }
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static byte[] body(APIGatewayV2HTTPResponse answer) {
        if (answer.getBody() == null) {
            return new byte[0];
        }
        return answer.getIsBase64Encoded() ? Base64.getDecoder().decode(answer.getBody())
                : answer.getBody().getBytes(StandardCharsets.UTF_8);
    }
}
