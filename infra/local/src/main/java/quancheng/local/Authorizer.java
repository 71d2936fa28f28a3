package quancheng.local;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for the JWT authorizer: it knows the tokens it gave out itself, until the process ends. */
final class Authorizer {

    private static final String BEARER = "bearer ";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Map<String, String>> issued = new ConcurrentHashMap<>();

    String issue(Map<String, String> claims) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        issued.put(token, Map.copyOf(claims));
        return token;
    }

    /** What the gateway tells a function of the caller; nothing when the header holds no token of ours. */
    Optional<RequestContext.Authorizer> authorize(String header) {
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return Optional.ofNullable(issued.get(header.substring(BEARER.length()).trim()))
                .map(claims -> RequestContext.Authorizer.builder()
                        .withJwt(new RequestContext.Authorizer.JWT(claims, List.of())).build());
    }
}
