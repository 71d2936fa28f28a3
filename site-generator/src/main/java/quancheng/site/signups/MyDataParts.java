package quancheng.site.signups;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quancheng.site.Language;
import quancheng.site.activities.Phrase;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.forms.TextField;
import quancheng.site.info.ConsentWords;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.activities.Children;
import quancheng.store.checkins.Arrival;
import quancheng.store.personal.PersonalField;
import quancheng.store.signups.KeptFields;
import quancheng.store.signups.Need;
import quancheng.store.signups.Signup;

/** Puts together what is kept of her, line by line as the table of fields has it, and the forms to correct, take and erase it. */
final class MyDataParts {

    private final Site site;
    private final Signup signup;
    private final Optional<Arrival> arrival;
    private final FormState form;
    private final List<Hidden> proof;

    /** @param proof that it is hers, as every form of the page carries it */
    MyDataParts(Site site, Signup signup, Optional<Arrival> arrival, FormState form, List<Hidden> proof) {
        this.site = site;
        this.signup = signup;
        this.arrival = arrival;
        this.form = form;
        this.proof = proof;
    }

    MyDataPart part() {
        return new MyDataPart(site.say("data.heading"), site.say("data.lede"), new Link(site.say("form.consent.notice"), site.page("privacy/")),
                rows(), new MyDataPart.Download(action("data"), proof, site.say("data.download")),
                signup.isLive() ? List.of(correct()) : List.of(),
                new MinePage.Cancel(site.say("data.erase.open"), site.say("data.erase.warning"), action("erase"), proof,
                        site.say("data.erase.send"), new Link(site.say("data.erase.keep"), new SafeUrl("#data"))));
    }

    private SafeUrl action(String what) {
        return site.api("signups/" + signup.code() + "/" + what);
    }

    private List<Row> rows() {
        Map<String, String> kept = KeptFields.of(signup, Arrival.kept(arrival));
        return PersonalField.of(PersonalField.Form.SIGNUP).stream().map(field -> new Row(
                (site.language() == Language.ZH ? field.zh() : field.en()).label(), new Phrase(said(field.name(), kept.get(field.name())), ""))).toList();
    }

    /** As people say it; what is only a number or a word of hers stays as it is. */
    private String said(String field, String value) {
        return switch (field) {
            case "needs" -> value.isEmpty() ? site.say("data.none") : Arrays.stream(value.split(" "))
                    .map(need -> site.say("form.needs." + need)).collect(Collectors.joining(site.say("data.and")));
            case "consent" -> ConsentWords.of(site, value);
            case "arrival" -> arrival.map(it -> site.say("data.arrival", site.dates().moment(it.at()), it.people())).orElseGet(() -> site.say("data.arrival.none"));
            case "at" -> site.say("data.at", site.dates().moment(signup.at()), site.say(switch (signup.state()) {
                case Signup.State.Confirmed() -> "data.state.confirmed";
                case Signup.State.Waiting _ -> "data.state.waiting";
                case Signup.State.Cancelled() -> "data.state.cancelled";
            }));
            default -> value;
        };
    }

    private MyDataPart.Correct correct() {
        Map<String, List<String>> values = new HashMap<>(Map.of("name", List.of(signup.name().value()),
                "needs", signup.needs().stream().map(Need::slug).toList()));
        if (form.has("boxes", "needs")) {
            values.putAll(form.values());
        }
        var state = new FormState(values, form.errors());
        var hidden = new ArrayList<>(proof);
        hidden.add(Separate.shown(Children.NONE));
        return new MyDataPart.Correct(site.say("data.correct"), action("correct"), hidden,
                TextField.of(site, "name", "form.name", TextField.Kind.NAME, state), FormParts.needs(site, state),
                Separate.needs(site, state), site.say("data.correct.send"));
    }
}
