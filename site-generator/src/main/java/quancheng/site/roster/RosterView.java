package quancheng.site.roster;

import java.util.List;
import java.util.Optional;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;

/** The roster of one activity. @param done what just happened @param said what she should know before she looks */
record RosterView(Link back, String title, String when, List<Tag> tags, Optional<String> done, Optional<String> said, List<Problem> problems,
                  Optional<Hold> hold, Optional<Taking> taking, Search search, Table table) {

    /** A figure in a word. @param look its colour */
    record Tag(String look, String text) {
    }

    /** Children are on it, so two people are needed. @param ask nothing where she has asked, or it was released to her */
    record Hold(String heading, String line, List<Request> requests, Optional<Ask> ask) {
    }

    /** Another's asking, for this organizer to release. */
    record Request(String words, SafeUrl action, String id, String send) {
    }

    record Ask(String heading, SafeUrl action, Purposes purposes, String send) {
    }

    /** Taking it away. @param open she is asked again, because something is missing */
    record Taking(String summary, boolean open, String heading, String line, SafeUrl action, Purposes purposes, Asked phones, List<Button> buttons) {
    }

    record Purposes(Asked asked, String note, String noteValue, String error, String errorWord) {
    }

    record Asked(String legend, List<Choice> choices) {
    }

    record Choice(String value, String text, boolean chosen) {
    }

    record Button(SafeUrl action, String text, String note) {
    }

    record Search(SafeUrl action, String label, String words, String hint, String seeLabel, List<Choice> see, String send) {
    }

    record Table(String name, Heads heads, List<Row> confirmed, String line, List<Row> waiting, String nothing, String count,
                 Optional<Link> previous, Optional<Link> next) {

        boolean isEmpty() {
            return confirmed.isEmpty() && waiting.isEmpty();
        }
    }

    record Heads(String number, String code, String name, String phone, String people, String needs, String came, String since) {
    }

    record Row(String number, String code, String name, String phone, String people, String needs, String came, String since, Optional<Tag> place) {
    }
}
