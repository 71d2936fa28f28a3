package quancheng.site.layout;

import gg.jte.Content;

/** JSON inside a script element. A serializer made it; only what could end the element is still written as an escape. */
public final class Json {

    private Json() {
    }

    public static Content of(String serialized) {
        String safe = serialized.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return output -> output.writeContent(safe);
    }
}
