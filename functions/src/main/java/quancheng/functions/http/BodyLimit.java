package quancheng.functions.http;

import quancheng.functions.desk.DeskRoute;

/** How much may be sent to a route. API Gateway takes ten megabytes for any; ours are refused before they are decoded. */
public final class BodyLimit {

    /** Where no route of ours is, nothing is read. */
    private static final int NOWHERE = 1024;

    private BodyLimit() {
    }

    /** In bytes. @param key as API Gateway names the route: {@code POST /api/signups} */
    public static int of(String key) {
        return PublicRoute.of(key).map(PublicRoute::largestBody).or(() -> DeskRoute.of(key).map(DeskRoute::largestBody)).orElse(NOWHERE);
    }
}
