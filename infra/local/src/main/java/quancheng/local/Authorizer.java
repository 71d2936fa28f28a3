package quancheng.local;

import static java.util.stream.Collectors.joining;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What API Gateway's JWT authorizer does: signature by the issuer's keys, issuer, audience and expiry; no more, no less. */
final class Authorizer {

    private static final String BEARER = "bearer ";

    private final Supplier<Provider> provider;

    Authorizer(Supplier<Provider> provider) {
        this.provider = provider;
    }

    /** What the gateway tells a function of the caller; nothing when the header holds no token that is good now. */
    Optional<RequestContext.Authorizer> authorize(String header) {
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        try {
            JWTClaimsSet claims = checks().process(header.substring(BEARER.length()).trim(), null);
            return Optional.of(RequestContext.Authorizer.builder()
                    .withJwt(new RequestContext.Authorizer.JWT(texts(claims.getClaims()), List.of())).build());
        } catch (ParseException | BadJOSEException | JOSEException notGood) {
            return Optional.empty();
        }
    }

    private DefaultJWTProcessor<SecurityContext> checks() {
        var checks = new DefaultJWTProcessor<SecurityContext>();
        checks.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, new ImmutableJWKSet<>(provider.get().keys())));
        checks.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(Provider.AUDIENCE,
                new JWTClaimsSet.Builder().issuer(provider.get().issuer()).build(), Set.of("exp")));
        return checks;
    }

    /** Every claim as text, a list as {@code [a05 a06]}. */
    private static Map<String, String> texts(Map<String, Object> claims) {
        var texts = new HashMap<String, String>();
        claims.forEach((name, value) -> texts.put(name, value instanceof Collection<?> list
                ? list.stream().map(String::valueOf).collect(joining(" ", "[", "]")) : String.valueOf(value)));
        return texts;
    }
}
