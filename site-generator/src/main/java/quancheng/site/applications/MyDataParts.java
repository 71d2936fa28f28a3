package quancheng.site.applications;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Row;
import quancheng.site.info.ConsentWords;
import quancheng.site.layout.Link;
import quancheng.site.layout.Site;
import quancheng.site.text.Weeks;
import quancheng.store.personal.PersonalField;
import quancheng.store.posts.Application;
import quancheng.store.posts.Area;
import quancheng.store.posts.ContactSlot;
import quancheng.store.posts.KeptAnswers;
import quancheng.store.posts.MotherPost;

/** Puts together what is kept of an applicant, line by line as the table of fields has it, and the forms to take and correct it. */
final class MyDataParts {

    private final Site site;
    private final MotherPost post;
    private final Application application;
    private final List<Hidden> proof;

    /** @param proof that it is hers, as every form of the page carries it */
    MyDataParts(Site site, MotherPost post, Application application, List<Hidden> proof) {
        this.site = site;
        this.post = post;
        this.application = application;
        this.proof = proof;
    }

    /** @param typed her correction as it came back; {@link FormState#EMPTY} where there is none */
    MyDataPart part(FormState typed) {
        return new MyDataPart(site.say("status.data"), site.say("status.data.lede"), new Link(site.say("form.consent.notice"), site.page("privacy/")),
                !typed.errors().isEmpty(), rows(), new MyDataPart.Download(site.api("posts/status/data"), proof,
                List.of(new MyDataPart.As("text", site.say("status.data.text")), new MyDataPart.As("json", site.say("data.download")))),
                application.state().isOver() ? Optional.empty() : Optional.of(correct(typed)));
    }

    List<Row> rows() {
        Map<String, String> kept = KeptAnswers.of(application);
        return PersonalField.of(PersonalField.Form.APPLICATION).stream().map(field -> new Row(
                (site.language() == Language.ZH ? field.zh() : field.en()).label(), said(field.name(), kept.get(field.name())))).toList();
    }

    /** As people say it; her own words stay as they are. */
    private String said(String field, String value) {
        String words = switch (field) {
            case "area" -> application.area().map(area -> site.language() == Language.ZH ? area.chinese() : area.english()).orElse("");
            case "hours" -> String.join(site.say("comma"), Weeks.lines(site.texts(), site.dates(), application.hours()));
            case "experience" -> SentRows.word(site, application.experience());
            case "contactTime" -> application.contactTimes().stream().sorted().map(slot -> SentRows.word(site, slot)).collect(Collectors.joining(site.say("data.and")));
            case "share" -> site.say("sent.share." + value);
            case "consent" -> ConsentWords.of(site, value);
            case "at" -> site.say("data.at", site.dates().moment(application.at()), site.say("status.state." + application.state().slug()));
            default -> value;
        };
        return words.isEmpty() ? site.say("data.none") : words;
    }

    private MyDataPart.Correct correct(FormState typed) {
        ApplyForm form = ApplyForms.of(site, post, typed.values().isEmpty() ? new FormState(asSent(), Map.of()) : typed);
        return new MyDataPart.Correct(site.say("status.correct"), site.say("status.correct.hint"), site.api("posts/status/correct"), proof,
                form.name(), form.presets(), form.own(), form.ownName(), form.share(), form.contact(), form.more(), site.say("status.correct.send"));
    }

    /** Her hours are not among it: they stay as they are unless she says others. */
    private Map<String, List<String>> asSent() {
        Map<String, List<String>> values = new HashMap<>();
        values.put("name", List.of(application.name().value()));
        values.put("area", application.area().map(Area::slug).map(List::of).orElse(List.of()));
        values.put("experience", List.of(application.experience().slug()));
        values.put("gapNote", List.of(application.gapNote()));
        values.put("message", List.of(application.message()));
        values.put("share", application.sharesPhone() ? List.of("yes") : List.of());
        values.put("contactTime", Arrays.stream(ContactSlot.values()).filter(application.contactTimes()::contains).map(ContactSlot::slug).toList());
        return values;
    }
}
