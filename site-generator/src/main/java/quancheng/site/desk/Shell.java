package quancheng.site.desk;

import gg.jte.Content;
import java.util.Map;
import quancheng.site.Language;
import quancheng.site.SignIn;
import quancheng.site.layout.Frame;
import quancheng.site.layout.Head;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** The one page of the desk: what the script needs to know, and what it says when there is no server to say it. */
record Shell(String language, Head head, String skip, SafeUrl api, SignIn signIn, SafeUrl home, String homeName, Content mark,
             Content wordmark, String desk, Frame.Sizes sizes, Link translation, Language translated, String navName, String signOut,
             Words words, SafeUrl script) {

    /** What the script says. */
    record Words(String title, String lede, String signIn, String noScript, String offline, String again, String expired, String refused,
                 String idle, String stay, String working, String foot, String fault) {
    }

    /** The script's settings, as attributes of the body. */
    Map<String, String> settings() {
        return Map.of("api", api.href(), "issuer", signIn.issuer(), "client", signIn.client(), "token", signIn.token(), "scope", signIn.scope());
    }
}
