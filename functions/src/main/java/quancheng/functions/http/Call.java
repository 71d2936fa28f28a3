package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quancheng.functions.signups.Posted;
import quancheng.site.Language;
import quancheng.store.Patience;

/** One HTTP call, as far as the handlers need it. @param fast its address makes more calls than people do */
public record Call(APIGatewayV2HTTPEvent event, Context context, boolean fast) {

    /** A citizen waits this long, then hears "busy". */
    private static final Duration LONGEST = Duration.ofSeconds(3);
    /** What must be left of Lambda's own time to still answer. */
    private static final long RESERVE_MILLIS = 500;

    public String header(String name) {
        return event.getHeaders() == null ? "" : event.getHeaders().getOrDefault(name, "");
    }

    public String path(String parameter) {
        return event.getPathParameters() == null ? "" : event.getPathParameters().getOrDefault(parameter, "");
    }

    public String query(String parameter) {
        return event.getQueryStringParameters() == null ? "" : event.getQueryStringParameters().getOrDefault(parameter, "");
    }

    /** True where the parameter is there, with a value or without. */
    public boolean asks(String parameter) {
        return event.getQueryStringParameters() != null && event.getQueryStringParameters().containsKey(parameter);
    }

    public byte[] body() {
        String body = event.getBody() == null ? "" : event.getBody();
        return event.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    /** In bytes, without decoding anything. */
    public int bodyLength() {
        String body = event.getBody() == null ? "" : event.getBody();
        return event.getIsBase64Encoded() ? body.length() / 4 * 3 : utf8Length(body);
    }

    private static int utf8Length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return bytes;
    }

    public String contentType() {
        return header("content-type").split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    public boolean sendsJson() {
        return contentType().equals("application/json");
    }

    /** A program is answered JSON, a browser a page; whoever sends JSON and does not ask for a page is a program. */
    public boolean wantsJson() {
        String accept = header("accept");
        return accept.contains("application/json") || accept.contains("application/problem+json")
                || sendsJson() && !accept.contains("text/html");
    }

    /** The language the form was in; without one, what the browser prefers. */
    public Language language(Posted posted) {
        return Language.parse(posted.first("lang")).orElseGet(() ->
                header("accept-language").toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH);
    }

    /** Where it comes from on the network; empty where nobody knows. */
    public String address() {
        return Origin.of(event);
    }

    /** Tells one device from another where a form brought no key; kept only as a keyed fingerprint. */
    public String sender() {
        return address() + "\n" + header("user-agent");
    }

    public String requestId() {
        return event.getRequestContext() == null || event.getRequestContext().getRequestId() == null
                ? "" : event.getRequestContext().getRequestId();
    }

    public Patience patience() {
        return Patience.of(time());
    }

    /** For what is only counted: a table in trouble is not asked again for that. */
    Patience briefly() {
        return Patience.of(time(), 0);
    }

    private Duration time() {
        long left = context == null ? Long.MAX_VALUE : context.getRemainingTimeInMillis() - RESERVE_MILLIS;
        return left < LONGEST.toMillis() ? Duration.ofMillis(Math.max(0, left)) : LONGEST;
    }

    Call hurried() {
        return new Call(event, context, true);
    }

    /** Claims of the token the API's authorizer has checked; empty without one. */
    public Map<String, String> claims() {
        var context = event.getRequestContext();
        return context == null || context.getAuthorizer() == null || context.getAuthorizer().getJwt() == null
                ? Map.of() : context.getAuthorizer().getJwt().getClaims();
    }

    public static Posted nothing() {
        return new Posted(Map.<String, List<String>>of());
    }
}
