package quancheng.site.projects;

import java.util.List;
import java.util.Optional;
import quancheng.site.activities.Phrase;
import quancheng.site.forms.Rows;
import quancheng.site.layout.Link;

/** One promise: how far it is, on what evidence, and every line of its ledger. */
record ProjectPage(Link back, Phrase title, List<Tag> tags, Phrase summary, String progress, Optional<Meter> meter, Rows facts,
                   Optional<Steps> steps, Optional<Entries> entries, Ledger ledger, Optional<Years> years, Optional<Voices> voices) {

    record Steps(String name, List<Step> all) {
    }

    record Step(Phrase text, String state) {
    }

    /** The figures: drawn where there is a target to draw them against, and in a table always. */
    record Entries(String name, Optional<Chart> chart, List<String> heads, List<Entry> rows) {
    }

    record Entry(String month, String quantity, Phrase note, Optional<String> districts, List<Proof> proofs) {
    }

    record Ledger(String name, String lede, List<Said> lines) {
    }

    record Said(String day, Phrase unit, String what, Phrase words) {
    }

    /** @param tally nothing where too few have answered */
    record Voices(String name, Optional<String> tally, String lede, VoiceForm form) {
    }

    record Years(String name, List<String> heads, List<Year> rows) {
    }

    record Year(String year, String target, String done) {
    }
}
