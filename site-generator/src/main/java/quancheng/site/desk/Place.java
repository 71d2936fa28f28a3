package quancheng.site.desk;

import java.util.Locale;
import quancheng.site.layout.Asset;

/** Where the side navigation leads; each is a view at {@code #/path} whose route has the same path below {@code /api/desk/}. */
public enum Place {
    TODAY("today", "home"),
    ACTIVITIES("activities", "cal"),
    CHECKINS("checkins", "scan"),
    POSTS("posts", "box"),
    PROJECTS("projects", "bars"),
    OVERVIEW("overview", "bars"),
    IMPORT("programme", "up"),
    AUDIT("audit", "log");

    private final String path;
    final Asset icon;

    Place(String path, String icon) {
        this.path = path;
        this.icon = Asset.svg("icons/" + icon);
    }

    public String path() {
        return path;
    }

    String key() {
        return "desk.nav." + name().toLowerCase(Locale.ROOT);
    }
}
