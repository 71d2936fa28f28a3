package quancheng.site.posts;

import gg.jte.Content;
import java.util.List;
import quancheng.site.activities.Phrase;
import quancheng.site.layout.Head;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** One A4 sheet for a notice board or a school gate: what, when, for how much, where, and a code to scan. */
record PosterPage(String language, Head head, Link back, String hint, Content mark, Content wordmark, String heading, Content scene, Phrase title,
                  Phrase employer, List<Row> rows, DayLine line, String legend, Code code, String wording, String close) {

    /** @param more beneath it; empty without */
    record Row(String name, Phrase value, String more) {
    }

    record Code(SafeUrl image, String alt, String call, String easy, String or, String address) {
    }
}
