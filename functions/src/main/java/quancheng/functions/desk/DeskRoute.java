package quancheng.functions.desk;

import static quancheng.functions.desk.Reach.ALL;
import static quancheng.functions.desk.Reach.NONE;
import static quancheng.functions.desk.Reach.OWN;

import java.util.Arrays;
import java.util.Optional;

/** Who may do what: every route of the desk with what each role may reach there. A route that is not here answers nobody. */
public enum DeskRoute {
    //                                                                   federation unit moderator door
    SESSION("GET /api/desk/session",                                            ALL,  ALL,  ALL,  ALL),
    TODAY("GET /api/desk/today",                                                ALL,  OWN, NONE, NONE),
    ACTIVITIES("GET /api/desk/activities",                                      ALL,  OWN, NONE, NONE),
    ADD("POST /api/desk/activities",                                            ALL,  OWN, NONE, NONE),
    NEW("GET /api/desk/programme/new",                                          ALL,  OWN, NONE, NONE),
    ACTIVITY("GET /api/desk/activities/{id}",                                   ALL,  OWN, NONE, NONE),
    SAVE("POST /api/desk/activities/{id}",                                      ALL,  OWN, NONE, NONE),
    COPY("GET /api/desk/activities/{id}/copy",                                  ALL,  OWN, NONE, NONE),
    ASK_CANCEL("GET /api/desk/activities/{id}/cancel",                          ALL,  OWN, NONE, NONE),
    CANCEL("POST /api/desk/activities/{id}/cancel",                             ALL,  OWN, NONE, NONE),
    CHECKINS("GET /api/desk/checkins",                                          ALL,  OWN, NONE,  OWN),
    DOOR("GET /api/desk/activities/{id}/door",                                  ALL,  OWN, NONE,  OWN),
    CHECK_IN("POST /api/desk/activities/{id}/door",                             ALL,  OWN, NONE,  OWN),
    WALK_IN("POST /api/desk/activities/{id}/door/walk-ins",                     ALL,  OWN, NONE,  OWN),
    TAKE_BACK("POST /api/desk/activities/{id}/door/mistakes",                   ALL,  OWN, NONE,  OWN),
    REPLAY("POST /api/desk/activities/{id}/door/batch",                         ALL,  OWN, NONE,  OWN),
    ROSTER("GET /api/desk/activities/{id}/roster",                              ALL,  OWN, NONE, NONE),
    ASK_ROSTER("POST /api/desk/activities/{id}/roster/requests",                ALL,  OWN, NONE, NONE),
    RELEASE_ROSTER("POST /api/desk/activities/{id}/roster/releases",            ALL,  OWN, NONE, NONE),
    ROSTER_XLSX("GET /api/desk/activities/{id}/roster.xlsx",                    ALL,  OWN, NONE, NONE),
    ROSTER_CSV("GET /api/desk/activities/{id}/roster.csv",                      ALL,  OWN, NONE, NONE),
    SHEET("GET /api/desk/activities/{id}/sheet",                                ALL,  OWN, NONE, NONE),
    ASK_IMPORT("GET /api/desk/programme",                                       ALL, NONE, NONE, NONE),
    IMPORT("POST /api/desk/programme",                                          ALL, NONE, NONE, NONE),
    OVERVIEW("GET /api/desk/overview",                                          ALL,  OWN, NONE, NONE),
    AUDIT("GET /api/desk/audit",                                                ALL, NONE, NONE, NONE),
    RETENTION("GET /api/desk/retention",                                        ALL, NONE, NONE, NONE),
    PROJECTS("GET /api/desk/projects",                                          ALL,  OWN, NONE, NONE),
    PROJECT("GET /api/desk/projects/{id}",                                      ALL,  OWN, NONE, NONE),
    ENTER_FIGURE("POST /api/desk/projects/{id}/figures",                        ALL,  OWN, NONE, NONE),
    REVIEW_FIGURE("POST /api/desk/projects/{id}/review",                        ALL, NONE, NONE, NONE),
    ASK_LIST("GET /api/desk/projects/list",                                     ALL, NONE, NONE, NONE),
    IMPORT_PROJECTS("POST /api/desk/projects",                                  ALL, NONE, NONE, NONE),
    POSTS("GET /api/desk/posts",                                                ALL, NONE,  ALL, NONE),
    POST("GET /api/desk/posts/{id}",                                            ALL, NONE,  ALL, NONE),
    DECIDE_POST("POST /api/desk/posts/{id}",                                    ALL, NONE,  ALL, NONE),
    EMPLOYER("GET /api/desk/employers/{id}",                                    ALL, NONE,  ALL, NONE),
    VERIFY_EMPLOYER("POST /api/desk/employers/{id}",                            ALL, NONE,  ALL, NONE),
    ASK_POSTS("GET /api/desk/posts/import",                                     ALL, NONE, NONE, NONE),
    IMPORT_POSTS("POST /api/desk/posts",                                        ALL, NONE, NONE, NONE);

    /** An activity with every field at its longest, percent-encoded. */
    private static final int FORM = 128 * 1024;
    /** A file of four megabytes, and what stands around it in its form. */
    private static final int FILE = 4 * 1024 * 1024 + FORM;

    /** Such a path names the activity it is about. */
    private static final String ONE_ACTIVITY = "/api/desk/activities/{id}";

    private final String key;
    private final Reach federation;
    private final Reach unit;
    private final Reach moderator;
    private final Reach door;

    DeskRoute(String key, Reach federation, Reach unit, Reach moderator, Reach door) {
        this.key = key;
        this.federation = federation;
        this.unit = unit;
        this.moderator = moderator;
        this.door = door;
    }

    /** As API Gateway names it: {@code GET /api/desk/today}. */
    public String key() {
        return key;
    }

    public static Optional<DeskRoute> of(String key) {
        return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
    }

    public Reach reach(Role role) {
        return switch (role) {
            case FEDERATION -> federation;
            case UNIT -> unit;
            case MODERATOR -> moderator;
            case DOOR -> door;
        };
    }

    /** In bytes. */
    public int largestBody() {
        return switch (this) {
            case IMPORT, IMPORT_PROJECTS, IMPORT_POSTS, ENTER_FIGURE -> FILE;
            default -> FORM;
        };
    }

    public boolean isAboutOneActivity() {
        return key.contains(ONE_ACTIVITY);
    }
}
