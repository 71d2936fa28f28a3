package quancheng.bench.site;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quancheng.store.posts.Area;
import quancheng.store.posts.Benefit;
import quancheng.store.posts.Category;
import quancheng.store.posts.Contact;
import quancheng.store.posts.Contract;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Kind;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.SkillLevel;
import quancheng.store.posts.Source;
import quancheng.store.posts.Span;
import quancheng.store.posts.Terms;
import quancheng.store.posts.TokenHash;
import quancheng.store.posts.Training;
import quancheng.store.posts.WageUnit;
import quancheng.store.posts.WeekGrid;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.WorkPlace;
import quancheng.store.signups.Phone;

/** Mother posts in any number, the same at every run: other hours, pay, district and words each time. */
final class SyntheticPosts {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final List<String> WORK = List.of("分拣包装", "午市帮厨", "社区保洁", "居家客服", "手工编织", "幼儿看护", "图书整理", "直播助理");
    private static final Instant PUBLISHED = SyntheticProgramme.NOW.minusDays(10).toInstant();
    private static final LocalDate UNTIL = SyntheticProgramme.NOW.toLocalDate().plusDays(40);

    private final Random random = new Random(20270308);

    static Stream<MotherPost> of(int count) {
        var posts = new SyntheticPosts();
        return IntStream.rangeClosed(1, count).mapToObj(posts::post);
    }

    private MotherPost post(int number) {
        String id = "m%05d".formatted(number);
        return new MotherPost(new PostId(id), PostState.LIVE, offer(number), 1, TokenHash.of(id), PUBLISHED.plusSeconds(number), PUBLISHED, PUBLISHED, Optional.empty(),
                Decision.NONE, Optional.empty(), 0);
    }

    private Offer offer(int number) {
        int wage = 24 + random.nextInt(20);
        String work = WORK.get(random.nextInt(WORK.size()));
        return new Offer(CODE, "济南第" + number % 400 + "商贸行", new Contact.Known("店长", new Phone("053155501021"), ""), work + "（" + number + "号）",
                Category.values()[random.nextInt(Category.values().length)], Optional.of(SkillLevel.GENERAL), EnumSet.allOf(Kind.class),
                new Terms(Employment.PART_TIME, Optional.of(Contract.WRITTEN_LABOUR), Set.of(Insurance.WORK_INJURY), Optional.of(Training.FREE)), 1 + random.nextInt(5),
                new Pay(WageUnit.HOUR, wage * 100L, wage * 100L + 200, 0, 0, ""), hours(),
                new WorkPlace(WorkMode.ON_SITE, Area.all().get(random.nextInt(Area.all().size())), "", "解放路" + number + "号", Optional.empty()),
                EnumSet.allOf(Benefit.class), "主要做" + work + "，不搬重物，有人带着做，做熟为止。", "身体健康，做事细心。", "", "", Optional.empty(), UNTIL, Source.OWN);
    }

    private WorkHours hours() {
        int from = 360 + 30 * random.nextInt(24);
        return WorkHours.fixed(WeekGrid.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of(new Span(from, from + 180 + 30 * random.nextInt(4)))));
    }
}
