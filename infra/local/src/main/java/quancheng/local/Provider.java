package quancheng.local;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import quancheng.testbed.Template;

/** A real OpenID provider inside this run: discovery, login page, code with PKCE, keys. It lets in whoever says who she is. */
final class Provider {

    static final String CLIENT = "quancheng-desk";
    static final String AUDIENCE = "quancheng-api";
    /** What its access tokens are good for, as the template asks for it. */
    static final String SCOPE = (String) Template.map(Template.map(Template.find().root().get("Parameters")).get("OrganizerScope")).get("Default");
    /** Below the door, but under another host name than the site: a browser must take it for another origin, as it will be. */
    static final String PATH = "/local/oidc";

    private static final Duration LASTS = Duration.ofHours(1);

    private final String issuer;
    private final OAuth2TokenProvider tokens = new OAuth2TokenProvider();
    private final OAuth2HttpRequestHandler answers;

    /** @param issuer its address, as every token names it */
    Provider(String issuer) {
        this.issuer = issuer;
        answers = new OAuth2HttpRequestHandler(new OAuth2Config(true, loginPage(), null, false, tokens, Set.of(
                new DefaultOAuth2TokenCallback(id(), "local", "JWT", List.of(AUDIENCE), Map.of("scope", SCOPE), LASTS.toSeconds()))));
    }

    /** Where the provider of a door at this port lies. */
    static String issuer(int port) {
        return "http://127.0.0.1:" + port + PATH;
    }

    OAuth2HttpResponse answer(OAuth2HttpRequest request) {
        return answers.getAuthorizationServer().invoke(request);
    }

    /** A token as the login would have given it, for programs. */
    String token(Map<String, Object> claims) {
        var all = new HashMap<String, Object>(Map.of("iss", issuer, "aud", AUDIENCE, "scope", SCOPE, "sub", "local", "jti", UUID.randomUUID().toString()));
        all.putAll(claims);
        return tokens.jwt(all, LASTS, id()).serialize();
    }

    String issuer() {
        return issuer;
    }

    JWKSet keys() {
        return tokens.publicJwkSet(id());
    }

    private static String id() {
        return PATH.substring(1);
    }

    private static String loginPage() {
        try {
            return Path.of(Provider.class.getResource("/oidc/login.html").toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
