package quancheng.site.activities;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;

/** The page of one activity. */
record ActivityPage(Link back, Content scene, String tone, List<Tag> tags, Phrase title, Optional<Phrase> otherTitle,
                    Facts facts, Optional<String> call, String what, Phrase summary, List<Phrase> paragraphs, String before,
                    List<String> tips, Content admission, String asked, List<Question> questions, Link poster) {

    /** A question people ask, folded. */
    record Question(String text, String answer) {
    }
}
