package quancheng.functions.http;

/** {@code GET /api/health}: the function starts and answers; it asks no table, so that a probe costs nothing. */
final class Health {

    private static final String VERSION =
            Health.class.getPackage().getImplementationVersion() == null ? "dev" : Health.class.getPackage().getImplementationVersion();

    private Health() {
    }

    static Reply reply() {
        return Reply.json(200, json -> {
            json.writeStringField("status", "ok");
            json.writeStringField("version", VERSION);
        });
    }
}
