package quancheng.functions.http.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Reach;
import quancheng.functions.http.Call;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.functions.posts.Docket;
import quancheng.site.forms.FormState;
import quancheng.site.moderation.CaseState;
import quancheng.site.moderation.Matter;
import quancheng.site.moderation.ModerationPages;
import quancheng.site.moderation.Queue;
import quancheng.site.signups.Notice;
import quancheng.store.posts.PostId;

/** Mother posts before an officer: what waits, and one of them. */
final class PostQueueRoute {

    private final Docket docket;
    private final ModerationPages pages;
    private final Door door;

    PostQueueRoute(DeskWiring parts, ModerationPages pages, Door door) {
        this.docket = parts.moderation.docket;
        this.pages = pages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.POSTS, this::queue, DeskRoute.POST, this::one);
    }

    private Reply queue(DeskCall desk) {
        Docket.Whole all = docket.all(desk.call().patience());
        if (desk.call().wantsJson()) {
            return Reply.json(200, json -> PostMatterJson.list(json, all.waiting()));
        }
        boolean imports = DeskRoute.ASK_POSTS.reach(desk.organizer().role()) != Reach.NONE;
        String page = desk.call().query("page");
        return Reply.html(200, pages.queue(desk.language(), new Queue(all.waiting(), all.posts(), all.employers(), desk.call().query("q"),
                desk.call().query("state"), page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1, imports)));
    }

    private Reply one(DeskCall desk) {
        return id(desk.call()).flatMap(id -> docket.find(desk.call().patience(), id)).map(matter -> page(desk, 200, matter, FormState.EMPTY, ""))
                .orElseGet(() -> door.notice(desk.call(), 404, Notice.NOT_FOUND));
    }

    static Optional<PostId> id(Call call) {
        return PostId.parse(call.path("id"));
    }

    /** A post as it stands, with what was just typed or said. */
    Reply page(DeskCall desk, int status, Matter matter, FormState form, String said) {
        if (desk.call().wantsJson()) {
            return Reply.json(status, json -> PostMatterJson.one(json, matter));
        }
        List<Matter> others = docket.all(desk.call().patience()).waiting();
        return Reply.html(status, pages.one(desk.language(), matter, new CaseState(form, said, others)));
    }
}
