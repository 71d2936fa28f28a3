package quancheng.site;

/**
 * How organizers sign in: any OpenID Connect issuer, by authorization code with PKCE.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} lies; empty where nobody can sign in
 * @param client our id there; a public client, there is no secret
 * @param token  which of its tokens the API takes: {@code access}, or {@code id} where only that carries the claims
 * @param scope  what an access token must be good for, so that no other kind of token is taken for one; asked for at the sign-in
 */
public record SignIn(String issuer, String client, String token, String scope) {

    public static final SignIn NONE = new SignIn("", "", "access", "openid");
}
