package quancheng.site.posts;

import java.util.List;
import java.util.stream.IntStream;
import quancheng.site.layout.Site;

/** What no honest employer asks for, and whom to tell. */
record Scam(String title, List<String> signs, String call) {

    private static final int SIGNS = 4;

    static Scam of(Site site) {
        return new Scam(site.say("posts.scam"), IntStream.rangeClosed(1, SIGNS).mapToObj(sign -> site.say("posts.scam." + sign)).toList(),
                site.say("posts.scam.call"));
    }
}
