package quancheng.site.layout;

/** A link with its words. @param current the page she is on, or the part of the site it belongs to */
public record Link(String text, SafeUrl url, boolean current) {

    public Link(String text, SafeUrl url) {
        this(text, url, false);
    }
}
