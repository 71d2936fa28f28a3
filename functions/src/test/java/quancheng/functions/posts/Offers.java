package quancheng.functions.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import quancheng.functions.PostsWiring;
import quancheng.functions.World;
import quancheng.functions.signups.Posted;
import quancheng.store.activities.Activity;
import quancheng.store.posts.By;
import quancheng.store.posts.LogLine;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.Proposal;
import quancheng.store.posts.TokenHash;

/** Offers as an employer would type them, and posts made of them. */
public final class Offers {

    private static final AtomicInteger POSTS = new AtomicInteger();

    private Offers() {
    }

    /** Everything the form asks for, right; half-time work in Lixia at 26 yuan an hour. */
    public static Map<String, List<String>> typed() {
        var fields = new LinkedHashMap<String, List<String>>();
        one(fields, "code", "92370102YY2410370W", "orgType", "sole-trader", "employer", "泉畔家常菜馆", "contact", "店长", "phone", "0531-55501021",
                "title", "午市后厨帮工", "category", "catering-hotel", "skill", "general", "headcount", "4",
                "duties", "主要做择菜、切配、洗碗和收台，不掌勺、不搬重物。上午十点到下午两点，刚好避开接送孩子的时段。",
                "requirements", "持有健康证或愿意办理", "mode", "on-site", "area", "lixia", "address", "历下区解放路", "employment", "part-time",
                "schedule", "fixed", "contract", "written-labour", "training", "free", "wageUnit", "hour", "wageMin", "26", "wageMax", "28", "cycle", "15");
        fields.put("kind", List.of("flex-leave"));
        fields.put("insurance", List.of("work-injury"));
        fields.put("benefit", List.of("meals", "bring-child"));
        for (String day : List.of("mon", "tue", "wed", "thu", "fri")) {
            one(fields, day + "-from", "10:00", day + "-to", "14:00");
        }
        return fields;
    }

    private static void one(Map<String, List<String>> fields, String... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1]));
        }
    }

    /** The same with some fields other than right. */
    public static Map<String, List<String>> with(String... pairs) {
        var fields = typed();
        one(fields, pairs);
        return fields;
    }

    /** As a browser sends it. */
    public static String body(Map<String, List<String>> fields) {
        var pairs = new ArrayList<String>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))));
        return String.join("&", pairs);
    }

    public static Offer offer(Map<String, List<String>> fields, LocalDate today) {
        return switch (PostForm.read(new Posted(fields), Entry.FORM, today)) {
            case PostReading.Read(Offer offer, _, _) -> offer;
            case PostReading.Wrong wrong -> throw new AssertionError(wrong.problems());
        };
    }

    /** A post that can be answered now, as if an officer had approved it. */
    public static MotherPost live(PostsWiring parts) {
        Instant now = parts.clock.instant();
        var id = new PostId("t" + POSTS.incrementAndGet() + "-" + Long.toString(System.nanoTime() % 1_000_000, 36));
        Offer offer = offer(typed(), LocalDate.ofInstant(now, Activity.ZONE));
        Proposal proposal = Proposal.draft(id, 1, typed(), TokenHash.of("of " + id), now, now.plusSeconds(3600)).submitted(offer, now, now.plusSeconds(3600));
        MotherPost post = MotherPost.of(proposal, Optional.empty(), now);
        parts.posts.bringIn(World.patience(), post, line(post));
        return post;
    }

    /** A line of the history, for moves of which it does not matter what was said. */
    public static LogLine line(MotherPost post) {
        return new LogLine(post.id(), post.updatedAt(), By.EMPLOYER, Move.IMPORT, PostState.DRAFT, PostState.LIVE, post.version(), "", "");
    }
}
