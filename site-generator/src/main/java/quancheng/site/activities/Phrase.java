package quancheng.site.activities;

/** Words with the language they are in. @param language a BCP 47 tag, empty where it is the page's own */
public record Phrase(String text, String language) {

    /** For a {@code lang} attribute: null leaves it out. */
    public String lang() {
        return language.isEmpty() ? null : language;
    }
}
