package quancheng.site.signups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.site.activities.Card;
import quancheng.site.activities.Phrase;
import quancheng.site.activities.Words;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.store.activities.Admission;

/** Puts the page of a found signup together. */
final class MineParts {

    private final Site site;
    private final Mine mine;

    MineParts(Site site, Mine mine) {
        this.site = site;
        this.mine = mine;
    }

    MinePage page() {
        Optional<MinePage.Change> change = live() ? change() : Optional.empty();
        List<String> ids = Stream.of(Stream.of("change"), change.stream().flatMap(form -> form.party().ids().stream()),
                change.stream().flatMap(form -> form.guardian().stream()).map(box -> box.name() + "-yes"),
                Stream.of("name", "needs-wheelchair", "needsConsent-yes")).flatMap(each -> each).toList();
        return new MinePage(Problem.of(site, mine.form(), ids), mine.flash().map(this::said), List.of(state(), SignupRows.party(site, mine.ticket())),
                tone(), title(), line(), Optional.of(Results.picture(site, mine.ticket())).filter(picture -> mine.state() == Mine.State.CONFIRMED),
                Optional.of(mine.position()).filter(position -> mine.state() == Mine.State.WAITING).map(position -> Results.line(site, position)),
                site.say("answer.rows"), SignupRows.of(site, mine.activity(), mine.ticket()), actions(), change,
                live() ? Optional.of(cancel()) : Optional.empty(), new MyDataParts(site, mine.signup(), mine.arrival(), mine.form(), proof()).part());
    }

    private boolean live() {
        return mine.state() != Mine.State.CANCELLED && !mine.activity().cancelled();
    }

    private Phrase title() {
        return mine.activity().confidential() ? new Phrase(site.say("mine.quiet"), "") : Words.title(site, mine.activity());
    }

    private String state() {
        return switch (mine.state()) {
            case CONFIRMED -> site.say("mine.confirmed");
            case WAITING -> site.say("mine.waiting", mine.position());
            case CANCELLED -> site.say("mine.cancelled");
        };
    }

    private String tone() {
        return switch (mine.state()) {
            case CONFIRMED -> "a";
            case WAITING -> "l";
            case CANCELLED -> "o";
        };
    }

    private String line() {
        return site.say("mine.line", mine.ticket().code(), site.dates().moment(mine.signup().at()));
    }

    private MinePage.Said said(Flash flash) {
        return switch (flash) {
            case Flash.Changed() -> new MinePage.Said("", site.say("said.changed", SignupRows.party(site, mine.ticket())));
            case Flash.Cancelled() -> new MinePage.Said("", site.say("said.cancelled"));
            case Flash.DoesNotFit(int _, int party) when mine.activity().confidential() ->
                    new MinePage.Said("l", site.say("said.full.quiet", party));
            case Flash.DoesNotFit(int left, int party) -> new MinePage.Said("l", site.say("said.full", left, party));
            case Flash.Corrected() -> new MinePage.Said("", site.say("said.corrected"));
            case Flash.TooLate() -> new MinePage.Said("l", site.say("said.late"));
            case Flash.Busy() -> new MinePage.Said("l", site.say("said.busy"));
        };
    }

    private List<Link> actions() {
        Link page = new Link(site.say("mine.page"), site.page(Card.path(mine.activity())));
        return live() ? List.of(Results.calendar(site, mine.activity()), page) : List.of(page);
    }

    private Optional<MinePage.Change> change() {
        if (!(mine.activity().admission() instanceof Admission.Open open) || open.maxParty() == 1) {
            return Optional.empty();
        }
        boolean guardian = mine.activity().children().mayBeUnderFourteen() && !mine.signup().hasGuardian();
        return Optional.of(new MinePage.Change(site.say("change.heading"), hint(), site.api("signups/" + mine.ticket().code()), guardian ? asked() : proof(),
                Party.of(site, open.maxParty(), mine.activity().children(), chosen()),
                guardian ? List.of(Separate.guardian(site, mine.form())) : List.of(),
                site.say("change.was", SignupRows.party(site, mine.ticket())), site.say("change.send")));
    }

    private List<Hidden> asked() {
        var hidden = new ArrayList<>(proof());
        hidden.add(new Hidden("boxes", "guardian"));
        return hidden;
    }

    private String hint() {
        return mine.state() == Mine.State.WAITING || mine.availability().places().isEmpty() ? site.say("change.hint")
                : site.say("change.hint.left", mine.availability().places().getAsInt());
    }

    /** What she chose a moment ago, else what she has. */
    private FormState chosen() {
        var values = new java.util.HashMap<String, List<String>>(Map.of(
                "adults", List.of(String.valueOf(mine.ticket().adults())), "children", List.of(String.valueOf(mine.ticket().children()))));
        values.putAll(mine.form().values());
        return new FormState(values, mine.form().errors());
    }

    private MinePage.Cancel cancel() {
        boolean waiting = mine.state() == Mine.State.WAITING;
        return new MinePage.Cancel(site.say(waiting ? "leave.open" : "cancel.open"),
                waiting ? site.say("leave.warning") : site.texts().count("cancel.warning", mine.ticket().party()),
                site.api("signups/" + mine.ticket().code() + "/cancel"), proof(), site.say(waiting ? "leave.send" : "cancel.send"),
                new Link(site.say("cancel.keep"), new quancheng.site.layout.SafeUrl("#main")));
    }

    /** That it is hers: the link's token, or the last four digits she already gave. */
    private List<Hidden> proof() {
        var hidden = new ArrayList<Hidden>();
        hidden.add(new Hidden("lang", site.language().code()));
        String phone = mine.ticket().phoneMasked();
        hidden.add(mine.ticket().token().isEmpty()
                ? new Hidden("last4", phone.substring(Math.max(0, phone.length() - 4))) : new Hidden("token", mine.ticket().token()));
        return hidden;
    }
}
