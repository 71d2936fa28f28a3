package quancheng.store.projects;

/** What stands behind a figure: a link, or where it can be looked up, in words. LIST is the year's list itself, for figures that came in with it. */
public record Evidence(Kind kind, String text) {

    public enum Kind implements Word { PHOTO, DOCUMENT, LINK, SOURCE, LIST }

    public Evidence {
        if (kind != Kind.LIST && text.isBlank()) {
            throw new IllegalArgumentException("evidence without words");
        }
    }

    String stored() {
        return kind.word() + ":" + text;
    }

    static Evidence read(String stored) {
        int colon = stored.indexOf(':');
        return new Evidence(Word.one(Kind.class, stored.substring(0, colon)), stored.substring(colon + 1));
    }
}
