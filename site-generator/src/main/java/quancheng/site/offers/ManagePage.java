package quancheng.site.offers;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** What an employer's link opens. @param said what just happened, or why not; empty where nothing was done */
record ManagePage(String said, boolean done, String tag, String tone, String title, String line, Optional<Decided> decided, List<Row> rows,
                  String rowsName, List<Link> links, List<Act> acts, Optional<Applicants> applicants, String kept) {

    /** What an officer said. */
    record Decided(String name, String reason, String mend, String words) {
    }

    /** One thing that can be done. @param warning said first, behind a second step; empty for what can be undone */
    record Act(String name, String warning, SafeUrl action, List<Hidden> hidden, List<Content> asks, String send, boolean grave) {
    }

    record Applicants(String name, String rule, List<Applicant> all) {
    }

    /** Somebody who applied. @param due the seven days, or that they were kept */
    record Applicant(String id, String name, String tag, String tone, String due, String fit, List<Row> rows, Optional<Answering> answer) {
    }

    /** What may be answered. */
    record Answering(String open, SafeUrl action, List<Hidden> hidden, String legend, List<Word> words, String whyName, String whyId, List<Word> why,
                     String whyNone, String send) {
    }

    /** One word of an answer. */
    record Word(String id, String value, String label) {
    }
}
