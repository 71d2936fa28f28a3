package quancheng.site.offers;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.Language;
import quancheng.site.forms.FormState;
import quancheng.site.forms.Hidden;
import quancheng.site.forms.Problem;
import quancheng.site.forms.TextField.Kind;
import quancheng.site.forms.Trap;
import quancheng.site.layout.Part;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.posts.Area;
import quancheng.store.posts.Benefit;
import quancheng.store.posts.Category;
import quancheng.store.posts.Contract;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.OrgType;
import quancheng.store.posts.Origin;
import quancheng.store.posts.Schedule;
import quancheng.store.posts.SkillLevel;
import quancheng.store.posts.Training;
import quancheng.store.posts.WageUnit;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.rules.Preset;

/** Puts the steps of the form together. */
final class Steps {

    private final Site site;
    private final Draft draft;
    private final int stretches;

    /** @param stretches so many a day, at least */
    Steps(Site site, Draft draft, int stretches) {
        this.site = site;
        this.draft = draft;
        this.stretches = stretches;
    }

    StepPage page(Step step) {
        Fields fields = fields(step);
        return new StepPage(Progress.at(site, step), Problem.of(site, draft.state(), fields.ids), site.say("offer.title." + step.slug()),
                site.say("offer.lede." + step.slug()), action(), hidden(step), trapped(fields.parts),
                site.say("offer.next", site.say("offer.step." + step.next().slug())),
                step == Step.EMPLOYER ? "" : site.say("offer.back", site.say("offer.step." + step.previous().slug())), site.say("offer.save"),
                site.say("offer.kept"));
    }

    /** Where anybody may write; whoever has a link is known by it. */
    private List<Content> trapped(List<Content> fields) {
        return draft.link().isEmpty() ? Stream.concat(fields.stream(), Stream.of(Trap.of(site))).toList() : fields;
    }

    private SafeUrl action() {
        return site.api(draft.link().isEmpty() ? "posts" : "posts/manage/draft");
    }

    private List<Hidden> hidden(Step step) {
        var hidden = new ArrayList<>(List.of(new Hidden("lang", site.language().code()), new Hidden("step", step.slug())));
        hidden.add(draft.link().isEmpty() ? new Hidden("key", draft.state().value("key")) : new Hidden("token", draft.link()));
        if (step == Step.HOURS) {
            hidden.add(new Hidden("stretches", "" + WeekOf.stretches(draft.state(), stretches)));
        }
        return hidden;
    }

    private Fields fields(Step step) {
        var fields = new Fields(site, draft.defaulting("source", Origin.OWN.slug()));
        return switch (step) {
            case EMPLOYER -> employer(fields);
            case WORK -> work(fields);
            case PLACE -> place(fields);
            case HOURS -> hours(fields);
            case PAY -> pay(fields);
            case CHECK -> fields;
        };
    }

    private static Fields employer(Fields fields) {
        return fields.text("code", Kind.CODE).select("orgType", OrgType.class, "posts.org.").text("employer", Kind.WORDS)
                .text("contact", Kind.WORDS).text("phone", Kind.PHONE).text("extension", Kind.LAST4).pills("source", Origin.class, "offer.source.")
                .text("sourceName", Kind.WORDS).text("sourceUrl", Kind.WORDS);
    }

    private static Fields work(Fields fields) {
        return fields.text("title", Kind.WORDS).select("category", Category.class, "posts.category.")
                .boxes("kind", quancheng.store.posts.Kind.class, "offer.kind.").pills("skill", SkillLevel.class, "offer.skill.")
                .text("duties", Kind.TEXT).text("requirements", Kind.AREA).text("headcount", Kind.AMOUNT).text("startDate", Kind.DAY)
                .text("validUntil", Kind.DAY);
    }

    private Fields place(Fields fields) {
        boolean chinese = site.language() == Language.ZH;
        return fields.pills("mode", WorkMode.class, "posts.mode.").select("area", Area.all().stream()
                        .map(area -> fields.option("area", area.slug(), chinese ? area.chinese() : area.english())))
                .text("street", Kind.WORDS).text("address", Kind.WORDS).boxes("benefit", Benefit.class, "posts.benefit.");
    }

    private Fields hours(Fields fields) {
        FormState week = WeekOf.state(draft.state());
        return fields.select("employment", Employment.class, "posts.employment.").pills("schedule", Schedule.class, "offer.schedule.")
                .part(Part.of(JtetoolsGenerated::render, tools())).week(week, WeekOf.stretches(draft.state(), stretches))
                .text("weeklyHours", Kind.AMOUNT).text("daysPerWeek", Kind.AMOUNT).text("flexStart", Kind.AMOUNT).text("coreStart", Kind.LAST4)
                .text("coreEnd", Kind.LAST4)
                .text("summerAdjust", Kind.WORDS).text("leaveOnDemand", Kind.WORDS);
    }

    private HourTools tools() {
        var tools = new ArrayList<HourTools.Tool>();
        Preset.all().forEach(preset -> tools.add(new HourTools.Tool("preset-" + preset.slug(), site.say("offer.preset",
                site.language() == Language.ZH ? preset.chinese() : preset.english(),
                String.join(" ", quancheng.site.text.Weeks.lines(site.texts(), site.dates(), preset.week()))))));
        tools.add(new HourTools.Tool("copy", site.say("offer.copy")));
        tools.add(new HourTools.Tool("more", site.say("offer.more")));
        return new HourTools(site.say("offer.tools"), tools);
    }

    private static Fields pay(Fields fields) {
        return fields.pills("wageUnit", WageUnit.class, "offer.unit.").text("wageMin", Kind.AMOUNT).text("wageMax", Kind.AMOUNT)
                .text("pieces", Kind.AMOUNT).text("cycle", Kind.AMOUNT).text("commission", Kind.WORDS)
                .select("contract", Contract.class, "posts.contract.").boxes("insurance", Insurance.class, "posts.insurance.")
                .pills("training", Training.class, "offer.training.");
    }
}
