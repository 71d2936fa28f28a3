package quancheng.functions.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.functions.signups.Posted;
import quancheng.store.posts.Benefit;
import quancheng.store.posts.Category;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Kind;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.SkillLevel;
import quancheng.store.posts.Source;
import quancheng.store.posts.Terms;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.WorkPlace;

/**
 * Reads an offer once, from the employer's form or a row of a file, into one that keeps every rule or into all that is wrong
 * with it. The fields it knows are {@link #FIELDS}; there is none for sex, age, marriage, children or a photo.
 */
public final class PostForm {

    /** Names of the form's fields. What is posted under another name is not kept. */
    public static final List<String> FIELDS = Stream.concat(WeekFields.NAMES.stream(), Stream.of("code", "orgType", "employer", "contact", "phone", "extension", "title", "category",
            "skill", "kind", "headcount", "duties", "requirements", "summerAdjust", "leaveOnDemand", "benefit", "mode", "area", "street",
            "address", "lat", "lng", "schedule", "grid", "day", "start", "end", "start2", "end2", "start3", "end3", "weeklyHours",
            "daysPerWeek", "flexStart", "coreStart", "coreEnd", "wageUnit", "wageMin", "wageMax", "pieces", "cycle", "commission",
            "employment", "contract", "insurance", "training", "startDate", "validUntil", "source", "sourceName", "sourceUrl")).toList();

    private final PostFields fields;

    private PostForm(PostFields fields) {
        this.fields = fields;
    }

    /** @param today in Jinan: floors, starts and ends are measured from it */
    public static PostReading read(Posted posted, Entry entry, LocalDate today) {
        return new PostForm(new PostFields(posted, entry, today)).read();
    }

    private PostReading read() {
        Optional<Offer> offer = offer();
        return offer.isPresent() && fields.problems().isEmpty()
                ? new PostReading.Read(offer.get(), fields.warnings(), fields.findings())
                : new PostReading.Wrong(fields.problems(), fields.warnings(), fields.findings());
    }

    private Optional<Offer> offer() {
        var employer = new EmployerPart(fields);
        var dates = new DatesPart(fields);
        Optional<CreditCode> code = employer.code();
        Optional<String> name = employer.name(code);
        Optional<Contact.Known> contact = employer.contact();
        Optional<String> title = fields.text("title", "post.title.blank", 2, 20);
        Optional<Category> category = fields.choice(Category.class, "category", "post.category.blank");
        Optional<SkillLevel> skill = fields.asked(SkillLevel.class, "skill", "post.skill.blank");
        Set<Kind> kinds = kinds();
        Optional<Integer> headcount = fields.number("headcount", "post.headcount.blank", 1, 500);
        Optional<String> duties = fields.text("duties", "post.duties.blank", 30, 600);
        String requirements = fields.optionalText("requirements", 300);
        String summer = fields.optionalText("summerAdjust", 60);
        String leave = fields.optionalText("leaveOnDemand", 60);
        Set<Benefit> benefits = fields.choices(Benefit.class, "benefit");
        Optional<WorkPlace> place = new PlacePart(fields).read();
        Optional<WorkHours> hours = new HoursPart(fields).read();
        Optional<Terms> terms = new TermsPart(fields).read();
        Optional<Pay> pay = new PayPart(fields).read();
        Optional<LocalDate> starts = dates.starts();
        Optional<LocalDate> until = dates.validUntil();
        Optional<Source> source = dates.source();
        together(hours, terms, pay, place);
        if (!fields.problems().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Offer(code.orElseThrow(), name.orElseThrow(), contact.orElseThrow(), title.orElseThrow(),
                category.orElseThrow(), skill, kinds, terms.orElseThrow(), headcount.orElseThrow(), pay.orElseThrow(),
                hours.orElseThrow(), place.orElseThrow(), benefits, duties.orElseThrow(), requirements, summer, leave, starts,
                until.orElseThrow(), source.orElseThrow()));
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = fields.choices(Kind.class, "kind");
        if (kinds.isEmpty() && fields.entry == Entry.FORM) {
            fields.wrong("kind", "post.kind.blank");
        }
        return kinds;
    }

    /** Rules over several parts; each holds as soon as its own parts could be read, whatever else is wrong. */
    private void together(Optional<WorkHours> hours, Optional<Terms> terms, Optional<Pay> pay, Optional<WorkPlace> place) {
        if (hours.isEmpty() || terms.isEmpty()) {
            return;
        }
        HoursRules.check(fields, hours.get(), terms.get().employment());
        if (pay.isPresent() && place.isPresent()) {
            PayRules.check(fields, pay.get(), hours.get(), terms.get().employment(), place.get().area());
        }
    }
}
