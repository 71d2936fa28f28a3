package quancheng.functions.posts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static quancheng.functions.World.patience;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import quancheng.functions.World;
import quancheng.functions.signups.Posted;
import quancheng.store.Moved;
import quancheng.store.activities.Activity;
import quancheng.store.limits.Quota;
import quancheng.store.posts.By;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Employer;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Offer;
import quancheng.store.posts.PostId;
import quancheng.store.posts.Proposal;
import quancheng.store.signups.Phone;

/** An employer, its post, two officers and applicants, made up for one test: no other test has the same credit code or phone. */
public final class Hiring {

    public static final Officer FIRST = new Officer("officer-1");
    public static final Officer SECOND = new Officer("officer-2");

    private static final AtomicInteger EMPLOYERS = new AtomicInteger(1_000);

    private Hiring() {
    }

    /** A credit code of Jinan with both check digits right. */
    public static CreditCode code() {
        return code("92370102");
    }

    /** @param prefix kind of body and place of registration, eight signs */
    public static CreditCode code(String prefix) {
        String body = prefix + "YY%06d".formatted(EMPLOYERS.incrementAndGet());
        return IntStream.range(0, 11 * 31).mapToObj(n -> body + "0123456789X".charAt(n / 31) + "0123456789ABCDEFGHJKLMNPQRTUWXY".charAt(n % 31))
                .flatMap(signs -> CreditCode.parse(signs).stream()).filter(CreditCode::organisationFits).findFirst().orElseThrow();
    }

    public static Phone phone(CreditCode code) {
        return new Phone("13800" + code.value().substring(10, 16));
    }

    /** What somebody types who makes no mistake. */
    public static Map<String, List<String>> typed(CreditCode code) {
        Map<String, List<String>> typed = new HashMap<>();
        Map.ofEntries(Map.entry("code", code.value()), Map.entry("employer", "泉畔家常菜馆"), Map.entry("contact", "店长"),
                Map.entry("phone", phone(code).digits()), Map.entry("title", "午市后厨帮工"), Map.entry("category", "catering-hotel"),
                Map.entry("skill", "general"), Map.entry("kind", "flex-leave"), Map.entry("headcount", "4"),
                Map.entry("duties", "主要做择菜、切配、洗碗和收台，不掌勺、不搬重物。上午十点到下午两点，刚好避开接送孩子的时段。"),
                Map.entry("mode", "on-site"), Map.entry("area", "lixia"), Map.entry("address", "历下区解放路12号"),
                Map.entry("schedule", "fixed"), Map.entry("start", "10:00"), Map.entry("end", "14:00"), Map.entry("employment", "part-time"),
                Map.entry("contract", "written-labour"), Map.entry("insurance", "work-injury"), Map.entry("training", "free"),
                Map.entry("wageUnit", "hour"), Map.entry("wageMin", "26"), Map.entry("wageMax", "28"), Map.entry("cycle", "15"))
                .forEach((field, value) -> typed.put(field, List.of(value)));
        typed.put("day", List.of("1", "2", "3", "4", "5"));
        return typed;
    }

    public static Map<String, List<String>> typed(CreditCode code, String field, String value) {
        Map<String, List<String>> typed = typed(code);
        typed.put(field, List.of(value));
        return typed;
    }

    /** As the form reads it. */
    public static Offer offer(CreditCode code, Clock clock) {
        return assertInstanceOf(PostReading.Read.class, PostForm.read(new Posted(typed(code)), Entry.FORM, today(clock))).offer();
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Activity.ZONE);
    }

    /** The link that a form with this key makes. */
    public static EmployerLink link(World world, String key) {
        String form = world.posts.keys.form(key);
        return world.posts.keys.employer(world.posts.keys.post(form), form);
    }

    /** Typed and sent for the first time, or again. */
    public static DraftOutcome begin(World world, Map<String, List<String>> typed, String key) {
        Map<String, List<String>> form = new HashMap<>(typed);
        form.put("key", List.of(key));
        return world.posts.saveDraft.begin(patience(), new Posted(form));
    }

    public static EmployerLink begun(World world, Map<String, List<String>> typed) {
        String key = "form " + EMPLOYERS.incrementAndGet() + " of " + typed.get("code");
        return assertInstanceOf(DraftOutcome.Saved.class, begin(world, typed, key)).link();
    }

    public static EmployerLink submitted(World world, Map<String, List<String>> typed) {
        EmployerLink link = begun(world, typed);
        assertInstanceOf(SubmitOutcome.Submitted.class, world.posts.submitPost.submit(patience(), link));
        return link;
    }

    /** The employer is matched with the register by an officer. */
    public static void verified(World world, CreditCode code) {
        Employer employer = employer(world, code);
        assertInstanceOf(VerifyOutcome.Verified.class, world.desk.moderation.verifyEmployer.verify(patience(), FIRST, code,
                employer.revision(), VerifyEmployer.Found.same(employer, 2)));
    }

    /** Before the officers, of an employer that is verified already. */
    public static EmployerLink waiting(World world, Map<String, List<String>> typed) {
        EmployerLink link = submitted(world, typed);
        verified(world, new CreditCode(typed.get("code").getFirst()));
        return link;
    }

    /** Moves a public post as the clocks would. */
    static MotherPost moved(World world, PostId id, By by, Move move, BiFunction<MotherPost, Instant, MotherPost> change) {
        MotherPost before = post(world, id);
        MotherPost after = change.apply(before, world.clock.instant());
        assertEquals(Moved.DONE, world.posts.posts.move(patience(), before, after, Lines.of(before, after, by, move)));
        return after;
    }

    /** Through the form, verified and approved. */
    public static EmployerLink live(World world, CreditCode code) {
        return live(world, typed(code));
    }

    public static EmployerLink live(World world, Map<String, List<String>> typed) {
        EmployerLink link = submitted(world, typed);
        CreditCode code = new CreditCode(typed.get("code").getFirst());
        if (employer(world, code).verification().level() == 0) {
            verified(world, code);
        }
        assertInstanceOf(ModerationOutcome.Published.class, approve(world, FIRST, link.post()));
        return link;
    }

    public static ModerationOutcome approve(World world, Officer officer, PostId id) {
        return world.desk.moderation.moderatePost.approve(patience(), officer, id, next(world, id).orElseThrow().revision(), Map.of());
    }

    public static Employer employer(World world, CreditCode code) {
        return world.posts.employers.find(patience(), code).orElseThrow();
    }

    public static MotherPost post(World world, PostId id) {
        return world.posts.posts.find(patience(), id).orElseThrow();
    }

    public static Optional<Proposal> next(World world, PostId id) {
        return world.posts.posts.proposal(patience(), id);
    }

    /** What happened to a post: {@code save submit approve}. */
    public static List<String> history(World world, PostId id) {
        return world.posts.posts.history(patience(), id).stream().map(line -> line.move().slug()).toList();
    }

    /** @param key of the form: the same key again is the same sending */
    public static ApplicationRequest applicant(World world, Phone phone, String key, boolean sharesPhone) {
        Map<String, List<String>> typed = new HashMap<>(Map.of("name", List.of("李女士"), "phone", List.of(phone.digits()), "key", List.of(key),
                "preset", List.of("between"), "contactTime", List.of("morning"), "consent", List.of("on")));
        if (sharesPhone) {
            typed.put("share", List.of("on"));
        }
        return assertInstanceOf(ApplicationForm.Reading.Valid.class,
                ApplicationForm.read(world.posts.keys, new Posted(typed), "test")).request();
    }

    /** Somebody new answers a post. */
    public static ApplyOutcome.Received applied(World world, PostId id) {
        Phone phone = World.somebody();
        return assertInstanceOf(ApplyOutcome.Received.class, world.posts.applyToPost.apply(patience(), id,
                applicant(world, phone, "form", true), "address of " + phone.digits()));
    }

    /** What this phone has used up of today's applications. */
    public static int sentToday(World world, Phone phone) {
        return (int) IntStream.rangeClosed(1, 10).filter(n -> world.posts.applications.isUsedUp(patience(),
                new Quota("phone-" + today(world.clock), world.posts.keys.phone(phone), n, Instant.MAX))).count();
    }
}
