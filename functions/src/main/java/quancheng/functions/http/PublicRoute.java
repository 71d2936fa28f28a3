package quancheng.functions.http;

import java.util.Arrays;
import java.util.Optional;

/** Every route that needs no token: how much may be sent to it, and whether its calls count against their address. A route that is not here answers nobody. */
public enum PublicRoute {
    SIGN_UP("POST /api/signups", Size.FORM, true),
    FIND("POST /api/signups/find", Size.FORM, true),
    SHOW("GET /api/signups/{code}", Size.NONE, true),
    CHANGE("POST /api/signups/{code}", Size.FORM, true),
    CANCEL("POST /api/signups/{code}/cancel", Size.FORM, true),
    DATA("POST /api/signups/{code}/data", Size.FORM, true),
    CORRECT("POST /api/signups/{code}/correct", Size.FORM, true),
    ERASE("POST /api/signups/{code}/erase", Size.FORM, true),
    OFFER("POST /api/posts", Size.OFFER, true),
    DRAFT("POST /api/posts/manage/draft", Size.OFFER, true),
    HAND_IN("POST /api/posts/manage/submit", Size.OFFER, true),
    MANAGE("POST /api/posts/manage", Size.FORM, true),
    EDIT("POST /api/posts/manage/edit", Size.FORM, true),
    MOVE("POST /api/posts/manage/{move}", Size.FORM, true),
    ANSWER("POST /api/posts/manage/answer", Size.FORM, true),
    APPLY("POST /api/posts/{id}/applications", Size.FORM, true),
    REPORT("POST /api/posts/{id}/reports", Size.FORM, true),
    STATUS("POST /api/posts/status", Size.FORM, true),
    APPLICATION_DATA("POST /api/posts/status/data", Size.FORM, true),
    CORRECT_APPLICATION("POST /api/posts/status/correct", Size.FORM, true),
    WITHDRAW("POST /api/posts/status/withdraw", Size.FORM, true),
    ERASE_APPLICATION("POST /api/posts/status/erase", Size.FORM, true),
    VOICE("POST /api/projects/{id}/voices", Size.SENTENCE, true),
    /** Asked by whoever watches over us. */
    HEALTH("GET /api/health", Size.NONE, false),
    /** Asked by the CDN, for what the bucket does not have. */
    NOT_FOUND("GET /{proxy+}", Size.NONE, false);

    /** In bytes. */
    private static final class Size {
        private static final int NONE = 1024;
        /** Two answers and a sentence, percent-encoded. */
        private static final int SENTENCE = 8 * 1024;
        /** A signup form filled in everywhere is under 2 KiB. */
        private static final int FORM = 16 * 1024;
        /** An offer with every field at its longest, percent-encoded. */
        private static final int OFFER = 64 * 1024;
    }

    private final String key;
    private final int largestBody;
    private final boolean paced;

    PublicRoute(String key, int largestBody, boolean paced) {
        this.key = key;
        this.largestBody = largestBody;
        this.paced = paced;
    }

    /** As API Gateway names it. */
    public String key() {
        return key;
    }

    public int largestBody() {
        return largestBody;
    }

    public boolean isPaced() {
        return paced;
    }

    public static Optional<PublicRoute> of(String key) {
        return Arrays.stream(values()).filter(route -> route.key.equals(key)).findFirst();
    }
}
