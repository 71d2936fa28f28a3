package quancheng.site.layout;

import gg.jte.Content;

/** The style sheets a kind of page carries inline: only what it uses, so that one response is the whole page. */
public enum Style {
    HOME("base", "card", "scene", "home"),
    LIST("base", "card", "list"),
    ACTIVITY("base", "scene", "detail", "form"),
    FORM("base", "form"),
    ANSWER("base", "detail", "form", "answer"),
    TEXT("base"),
    POSTS("base", "card", "list", "posts", "scam"),
    POST("base", "detail", "posts", "post", "scam"),
    GONE("base", "card", "posts"),
    PROJECT("base", "card", "list", "form", "project"),
    DESK("base", "form", "desk"),
    POSTER("scene", "paper");

    private final Asset sheet;

    Style(String... sheets) {
        this.sheet = Asset.css(sheets);
    }

    Content sheet() {
        return sheet;
    }
}
