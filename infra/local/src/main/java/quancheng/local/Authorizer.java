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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What API Gateway's JWT authorizer does: signature by the issuer's keys, issuer, audience, expiry and scope; no more, no less.
 * Nothing else tells it an access token from any other the issuer has signed.
 */
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
                    .withJwt(new RequestContext.Authorizer.JWT(texts(claims.getClaims()), scopes(claims))).build());
        } catch (ParseException | BadJOSEException | JOSEException notGood) {
            return Optional.empty();
        }
    }

    /** Whether the token is good for what the desk's routes ask. */
    static boolean admits(RequestContext.Authorizer caller) {
        return caller.getJwt().getScopes().contains(Provider.SCOPE);
    }

    /** Issuers name them in one text, under one name or the other. */
    private static List<String> scopes(JWTClaimsSet claims) {
        return Stream.of("scope", "scp").map(claims::getClaim).filter(Objects::nonNull)
                .flatMap(scopes -> Stream.of(String.valueOf(scopes).split(" "))).toList();
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
