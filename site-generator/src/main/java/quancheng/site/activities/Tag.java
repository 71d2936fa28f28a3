package quancheng.site.activities;

import java.util.ArrayList;
import java.util.List;
import quancheng.site.layout.Site;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Children;
import quancheng.store.activities.Theme;

/** A small label. @param tone the colour: a spring, g willow, l lotus, j jasmine, o outlined, or none */
public record Tag(String tone, String text) {

    static Tag theme(Site site, Theme theme) {
        return new Tag(tone(theme), Words.theme(site, theme));
    }

    /** Each theme has its colour, on tags and behind its scene. */
    public static String tone(Theme theme) {
        return switch (theme) {
            case ACHIEVEMENT -> "a";
            case ECONOMY -> "j";
            case RIGHTS -> "l";
            case FAMILY -> "g";
        };
    }

    /** What helps to choose; and 示例 for every row the press did not name, because those are made up. */
    static List<Tag> of(Site site, Activity activity) {
        var tags = new ArrayList<Tag>();
        if (activity.mainEvent()) {
            tags.add(new Tag("a", site.say("tag.main")));
        }
        if (activity.children().mayCome()) {
            tags.add(new Tag("", children(site, activity.children())));
        }
        if (activity.online()) {
            tags.add(new Tag("", site.say("tag.online")));
        }
        if (!activity.announced()) {
            tags.add(new Tag("o", site.say("tag.sample")));
        }
        return tags;
    }

    static String children(Site site, Children children) {
        String key = children.rule() == Children.Rule.REQUIRED ? "tag.children.required" : "tag.children";
        return site.say(key, children.minAge(), children.maxAge());
    }
}
