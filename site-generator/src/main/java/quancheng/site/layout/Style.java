package quancheng.site.layout;

import gg.jte.Content;

/** The style sheets a kind of page carries inline: only what it uses, so that one response is the whole page. */
public enum Style {
    HOME("base", "card", "scene", "home", "posts", "run"),
    LIST("base", "card", "list"),
    ACTIVITY("base", "scene", "picture", "detail", "form"),
    FORM("base", "form", "pick"),
    ANSWER("base", "detail", "form", "pick", "answer", "notice"),
    APPLY("base", "detail", "form", "answer", "apply"),
    OFFER("base", "detail", "form", "answer", "offer"),
    TEXT("base"),
    NOTICE("base", "notice"),
    PROJECT("base", "card", "list", "form", "project"),
    POSTS("base", "card", "list", "posts", "run", "postlist", "scam"),
    POST("base", "detail", "run", "post", "scam", "form", "apply"),
    GONE("base", "card", "posts", "run", "postlist"),
    DESK("base", "form", "desk", "deskphone", "deskform", "deskdoor", "deskcase", "deskroster"),
    POSTER("scene", "picture", "paper"),
    POST_POSTER("scene", "picture", "paper", "run", "postpaper");

    private final Asset sheet;

    Style(String... sheets) {
        this.sheet = Asset.css(sheets);
    }

    Content sheet() {
        return sheet;
    }
}
