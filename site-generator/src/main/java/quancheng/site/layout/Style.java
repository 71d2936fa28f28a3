package quancheng.site.layout;

/**
 * The style sheets a kind of page carries inline: only what it uses, so that one response is the whole page. A page that stands
 * there for everybody has nothing wrong on it yet: only those that answer wear {@code wrong}.
 */
public enum Style {
    HOME("base", "chips", "card", "scene", "home", "posts", "run"),
    LIST("base", "chips", "card", "list"),
    ACTIVITY("base", "scene", "picture", "detail", "form", "pills"),
    FORM("base", "form", "pills", "wrong", "pick"),
    ANSWER("base", "detail", "form", "pills", "wrong", "pick", "answer", "notice"),
    APPLY("base", "detail", "form", "pills", "wrong", "answer", "apply"),
    OFFER("base", "detail", "form", "pills", "wrong", "answer", "offer"),
    TEXT("base"),
    NOTICE("base", "notice"),
    PROJECT("base", "chips", "card", "list", "form", "pills", "project"),
    POSTS("base", "chips", "card", "list", "posts", "run", "postlist", "scam"),
    POST("base", "detail", "run", "post", "scam", "form", "apply"),
    GONE("base", "card", "posts", "run", "postlist"),
    DESK("base", "form", "pills", "wrong", "desk", "deskphone", "deskform", "deskdoor", "deskcase", "deskroster"),
    POSTER("scene", "picture", "paper"),
    POST_POSTER("scene", "picture", "paper", "run", "postpaper");

    private final Asset sheet;

    Style(String... sheets) {
        this.sheet = Asset.css(sheets);
    }

    Asset sheet() {
        return sheet;
    }
}
