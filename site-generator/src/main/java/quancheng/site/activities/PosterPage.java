package quancheng.site.activities;

import gg.jte.Content;
import java.util.List;
import quancheng.site.layout.Head;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** One A4 sheet for a notice board: what, when, where, and a code to scan. */
record PosterPage(String language, Head head, Link back, String hint, Content mark, Content wordmark, String festival,
                  Content scene, String tone, Phrase title, Phrase summary, List<Row> rows, Code code, Phrase organizer, String close) {

    record Row(String name, Phrase value, Phrase more) {
    }

    record Code(SafeUrl image, String alt, String call, String easy, String or, String address) {
    }
}
