package quancheng.site;

/**
 * How organizers sign in: any OpenID Connect issuer, by authorization code with PKCE.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} lies; empty where nobody can sign in
 * @param client our id there; a public client, there is no secret
 * @param token  which of its tokens the API takes: {@code access}, or {@code id} where only that carries the claims
 */
public record SignIn(String issuer, String client, String token) {

    public static final SignIn NONE = new SignIn("", "", "access");
}
