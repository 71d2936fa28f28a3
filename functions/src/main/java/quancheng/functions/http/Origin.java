package quancheng.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a call comes from on the network. API Gateway knows its neighbour only, which is the CDN where there is one; every hop
 * writes its neighbour at the end of {@code X-Forwarded-For}, so only as many entries are believed as hops are ours.
 */
final class Origin {

    /** The CDN counts one. */
    private static final int HOPS = Integer.parseInt(Optional.ofNullable(System.getenv("TRUSTED_HOPS")).filter(hops -> !hops.isBlank()).orElse("0"));

    private Origin() {
    }

    static String of(APIGatewayV2HTTPEvent event) {
        return of(event, HOPS);
    }

    /** Empty where nobody knows. */
    static String of(APIGatewayV2HTTPEvent event, int hops) {
        var http = event.getRequestContext() == null ? null : event.getRequestContext().getHttp();
        String neighbour = http == null || http.getSourceIp() == null ? "" : http.getSourceIp();
        List<String> way = Stream.of(Optional.ofNullable(event.getHeaders()).orElse(Map.of()).getOrDefault("x-forwarded-for", "").split(","))
                .map(String::strip).filter(hop -> !hop.isEmpty()).toList();
        return hops == 0 || way.size() <= hops ? neighbour : way.get(way.size() - 1 - hops);
    }
}
