package quancheng.site;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.store.posts.Area;
import quancheng.store.posts.Benefit;
import quancheng.store.posts.By;
import quancheng.store.posts.Category;
import quancheng.store.posts.Contact;
import quancheng.store.posts.Contract;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Facility;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Kind;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Move;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Origin;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.Pay;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.SkillLevel;
import quancheng.store.posts.Source;
import quancheng.store.posts.Span;
import quancheng.store.posts.Terms;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.Training;
import quancheng.store.posts.Verification;
import quancheng.store.posts.WageUnit;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.WorkPlace;
import quancheng.store.signups.Phone;

/** Mother posts with everything their pages can show, in every state the public sees, on {@link Samples#NOW}. */
public final class PostSamples {

    public static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final Instant PUBLISHED = Instant.parse("2027-02-10T02:00:00Z");
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);
    private static final Set<DayOfWeek> SCHOOL_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private PostSamples() {
    }

    /** All text of an employer is {@code text}. */
    public static List<Posting> all(String text) {
        MotherPost live = post("p01", offer(text, WorkHours.fixed(week("08:30-11:30")), month(2800, 3300), WorkMode.ON_SITE));
        Stream<MotherPost> open = Stream.of(live,
                post("p02", offer(text, WorkHours.free(24 * 60, 6), new Pay(WageUnit.PIECE, 800, 1400, 4, 0, text), WorkMode.HOME)),
                post("p03", offer(text, WorkHours.shifts(List.of(week("09:00-13:00"), week("14:00-18:00"))), hour(24, 30), WorkMode.HYBRID)),
                post("p04", offer(text, WorkHours.fixed(week("09:00-17:00")).flexible(30, Optional.of(new Span(600, 900))), hour(26, 26), WorkMode.TAKE_HOME)),
                post("p05", offer(text, WorkHours.fixed(week("22:00-24:00")), new Pay(WageUnit.DAY, 18000, 26000, 0, 1, ""), WorkMode.ON_SITE)),
                post("p06", bare(text)));
        Instant now = Samples.NOW;
        Stream<MotherPost> paused = Stream.of(PauseCause.values()).map(cause -> renamed("q" + cause.ordinal(), live)
                .paused(cause == PauseCause.OFFICER ? By.Kind.OFFICER : By.Kind.CLOCK, cause, Decision.NONE, now));
        Stream<MotherPost> closed = Stream.of(
                renamed("x1", live).closed(By.Kind.CLOCK, Move.EXPIRE, Decision.NONE, now),
                renamed("x2", live).closed(By.Kind.EMPLOYER, Move.FILL, Decision.NONE, now),
                renamed("x3", live).closed(By.Kind.OFFICER, Move.REMOVE, new Decision("R07", text), now),
                post("x4", live.offer().until(LocalDate.of(2027, 2, 21))));
        return Stream.of(open, paused, closed).flatMap(posts -> posts).map(post -> new Posting(post,
                post.id().value().equals("p06") ? Optional.empty() : Optional.of(employer(text, 2, new ReplyRate(12, 11))))).toList();
    }

    /** Posts that differ in hours, pay, place and title, of one employer each time the same. */
    public static List<Posting> many(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> {
            int from = 6 + n % 12;
            Offer offer = offer("第%d个岗位：分拣包装".formatted(n), n % 5 == 0 ? WorkHours.free(20 * 60, 5)
                    : WorkHours.fixed(week("%02d:00-%02d:00".formatted(from, from + 3 + n % 4))), hour(24 + n % 20, 25 + n % 20),
                    WorkMode.values()[n % 4]);
            return new Posting(post("m%d".formatted(n), moved(offer, Area.all().get(n % Area.all().size()))), Optional.of(employer("锦线服饰", 1 + n % 3, ReplyRate.NONE)));
        }).toList();
    }

    public static MotherPost post(String id, Offer offer) {
        return new MotherPost(new PostId(id), PostState.LIVE, offer, 1, TokenHash.of(id), PUBLISHED, PUBLISHED, PUBLISHED, Optional.empty(),
                Decision.NONE, Optional.empty(), 0);
    }

    /** The same data, with one post changed. */
    public static SiteData edited(SiteData data, String id, UnaryOperator<MotherPost> edit) {
        return data.offering(data.posts().stream().map(posting -> posting.post().id().value().equals(id)
                ? new Posting(edit.apply(posting.post()), posting.employer()) : posting).toList());
    }

    public static Offer offer(String text, WorkHours hours, Pay pay, WorkMode mode) {
        boolean task = pay.unit() == WageUnit.PIECE;
        return new Offer(CODE, text, new Contact.Known(text, new Phone("053155501021"), ""), text, Category.COMMUNITY, Optional.of(SkillLevel.GENERAL),
                EnumSet.allOf(Kind.class), new Terms(task ? Employment.TASK : Employment.FULL_TIME,
                Optional.of(task ? Contract.SERVICE : Contract.WRITTEN_LABOUR),
                task ? Set.of(Insurance.NONE) : Set.of(Insurance.SOCIAL5, Insurance.HOUSING), Optional.of(Training.FREE)), 3, pay, hours,
                new WorkPlace(mode, Area.of("lixia").orElseThrow(), text, text, Optional.of(new WorkPlace.Point(36.66, 117.02))),
                EnumSet.allOf(Benefit.class), text, text, text, text, Optional.of(LocalDate.of(2027, 3, 1)), UNTIL, new Source(Origin.FORWARDED, text, text));
    }

    /** As little as an import says. */
    private static Offer bare(String text) {
        return new Offer(CODE, text, new Contact.Known(text, new Phone("053155501021"), ""), text, Category.OTHER, Optional.empty(), Set.of(),
                new Terms(Employment.PART_TIME, Optional.empty(), Set.of(), Optional.empty()), 1, hour(24, 24), WorkHours.fixed(WeekGrid.of(
                EnumSet.of(DayOfWeek.SATURDAY), List.of(new Span(540, 720)))), new WorkPlace(WorkMode.ON_SITE, Area.all().getLast(), "", "", Optional.empty()),
                Set.of(), text, "", "", "", Optional.empty(), UNTIL, Source.OWN);
    }

    private static Offer moved(Offer o, Area area) {
        return new Offer(o.code(), o.employer(), o.contact(), o.title(), o.category(), o.skill(), o.kinds(), o.terms(), o.headcount(), o.pay(), o.hours(),
                new WorkPlace(o.place().mode(), area, "", "明湖路1号", Optional.empty()), o.benefits(), o.duties(), o.requirements(), o.summerAdjust(),
                o.leaveOnDemand(), o.starts(), o.validUntil(), o.source());
    }

    public static Employer employer(String text, int level, ReplyRate replies) {
        return new Employer(CODE, text, new Contact.Known(text, new Phone("053155501021"), ""), text, EnumSet.allOf(Facility.class), text,
                Verification.of(level, LocalDate.of(2027, 2, 1), text), replies, 0);
    }

    private static MotherPost renamed(String id, MotherPost post) {
        return post(id, post.offer());
    }

    private static WeekGrid week(String span) {
        return WeekGrid.of(SCHOOL_DAYS, WeekGrid.parse(span + ";;;;;;").orElseThrow().on(DayOfWeek.MONDAY));
    }

    private static Pay month(int least, int most) {
        return new Pay(WageUnit.MONTH, least * 100L, most * 100L, 0, 15, "");
    }

    private static Pay hour(int least, int most) {
        return new Pay(WageUnit.HOUR, least * 100L, most * 100L, 0, 0, "");
    }
}
