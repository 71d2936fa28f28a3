package quancheng.local;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** A request as API Gateway tells it to a function, payload format 2.0. */
final class Events {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);

    /** Only these arrive as text; all else, forms among them, arrives in base64. */
    private static final Pattern TEXT = Pattern.compile("(text/.*|application/(json|xml|javascript))");

    private Events() {
    }

    static APIGatewayV2HTTPEvent of(Request request, byte[] body, Routes.Match match,
            Optional<RequestContext.Authorizer> caller, String id) {
        boolean text = isText(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey(match.route().key())
                .withRawPath(request.getHttpURI().getDecodedPath())
                .withRawQueryString(Optional.ofNullable(request.getHttpURI().getQuery()).orElse(""))
                .withCookies(cookies(request))
                .withHeaders(headers(request))
                .withQueryStringParameters(query(request))
                .withPathParameters(match.parameters().isEmpty() ? null : match.parameters())
                .withRequestContext(context(request, match.route(), caller.orElse(null), id))
                .withBody(body.length == 0 ? null : text ? new String(body, StandardCharsets.UTF_8) : Base64.getEncoder().encodeToString(body))
                .withIsBase64Encoded(body.length > 0 && !text)
                .build();
    }

    private static RequestContext context(Request request, Route route, RequestContext.Authorizer caller, String id) {
        Instant now = Instant.now();
        return RequestContext.builder()
                .withAccountId("000000000000").withApiId("local").withStage("$default")
                .withDomainName(Request.getServerName(request)).withDomainPrefix("local")
                .withRequestId(id).withRouteKey(route.key())
                .withTime(TIME.format(now.atOffset(ZoneOffset.UTC))).withTimeEpoch(now.toEpochMilli())
                .withAuthorizer(caller)
                .withHttp(RequestContext.Http.builder()
                        .withMethod(request.getMethod()).withPath(request.getHttpURI().getDecodedPath())
                        .withProtocol(request.getConnectionMetaData().getProtocol()).withSourceIp(Request.getRemoteAddr(request))
                        .withUserAgent(request.getHeaders().get(HttpHeader.USER_AGENT)).build())
                .build();
    }

    private static boolean isText(String type) {
        return type != null && TEXT.matcher(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT)).matches();
    }

    private static Map<String, String> headers(Request request) {
        var headers = new TreeMap<String, String>();
        for (HttpField field : request.getHeaders()) {
            if (field.getHeader() != HttpHeader.COOKIE) {
                headers.merge(field.getLowerCaseName(), Optional.ofNullable(field.getValue()).orElse(""), (one, two) -> one + "," + two);
            }
        }
        return headers;
    }

    private static List<String> cookies(Request request) {
        List<String> cookies = request.getHeaders().getValuesList(HttpHeader.COOKIE).stream()
                .flatMap(line -> List.of(line.split(";")).stream()).map(String::strip).toList();
        return cookies.isEmpty() ? null : cookies;
    }

    private static Map<String, String> query(Request request) {
        var parameters = new TreeMap<String, String>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            parameters.put(field.getName(), field.getValues().stream().collect(joining(",")));
        }
        return parameters.isEmpty() ? null : parameters;
    }
}
