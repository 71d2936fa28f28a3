package quancheng.site.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/**
 * The door of one activity. It holds nobody's name: the script brings the guests, and keeps page and guests for when there
 * is no network.
 *
 * @param prefix the part of a signup code that names the activity
 */
record DoorView(String path, String prefix, SafeUrl decoder, SafeUrl worker, Link back, String title, String when, Arrived arrived, Scan scan,
                Typed typed, Recent recent, Everybody everybody, WalkIn walkIn, Optional<Link> roster, List<Word> words) {

    /** The ring of those who came, with its numbers beside it. */
    record Arrived(String name, List<String> heads) {
    }

    record Scan(Content icon, String open, String close) {
    }

    record Typed(String label, String send) {
    }

    record Recent(String heading, String nobody) {
    }

    record Everybody(String heading, String find) {
    }

    record WalkIn(String heading, String people, String send, String note) {
    }

    /** What the script says. */
    record Word(String name, String text) {
    }
}
