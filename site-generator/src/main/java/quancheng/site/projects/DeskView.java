package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** A promise at the desk: its figure to enter, figures to review, and the whole ledger. */
record DeskView(Link back, String title, List<Tag> tags, String progress, Link open, Optional<String> said, List<Problem> problems,
                List<Review> reviews, Optional<Form> form, Optional<End> end, String ledgerName, List<String> heads, List<Line> ledger,
                Heard heard) {

    /** A figure that waits. @param words asked for when it is sent back; @param decide whether she may */
    record Review(String heading, String figure, String note, String reason, List<Proof> proofs, boolean decide, SafeUrl action, String line,
                  String approve, String back, TextField words) {
    }

    record Form(String heading, String lede, SafeUrl action, List<TextField> fields, File file, String send) {
    }

    /** A photo to choose. @param kept the id of one that came before; empty where none did */
    record File(String label, String hint, String large, String error, String errorWord, String kept, String keptWords) {
    }

    /** Saying that it was verified, or that it ends. */
    record End(String heading, SafeUrl action, TextField words, Optional<String> verify, String stop) {
    }

    /** What citizens say; their sentences are shown nowhere else. */
    record Heard(String heading, String tally, List<Said> words) {
    }

    record Said(String day, String felt, String words) {
    }

    record Line(String number, String day, String unit, String what, String words) {
    }
}
