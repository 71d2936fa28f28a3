package quancheng.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Availability;
import quancheng.store.activities.Children;
import quancheng.store.activities.District;
import quancheng.store.activities.English;
import quancheng.store.activities.Theme;
import quancheng.store.activities.Places;

/** Activities made by rule, for tests that need many or need one with a certain trait; nothing here is the real programme. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2027-02-22T01:00:00Z");
    public static final SiteConfig CONFIG = new SiteConfig("", "https://women.jinan.example", "");

    private static final Instant FIRST_DAY = Instant.parse("2027-03-05T01:00:00Z");

    private Samples() {
    }

    public static List<Activity> many(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Samples::activity).toList();
    }

    /** Nobody has signed up for anything. */
    public static SiteData untouched(List<Activity> activities) {
        return new SiteData(activities, activities.stream().collect(Collectors.toMap(Activity::id, Samples::untouched)),
                LocalDate.ofInstant(NOW, Activity.ZONE)).promising(ProjectSamples.all("泉水边的“小屋” & <灯>"), ProjectSamples.tallies())
                .offering(PostSamples.all("泉边“食堂” & <早餐班>"));
    }

    /** The same moment, with so many places left in one activity. */
    public static SiteData withPlaces(SiteData data, Activity activity, int left) {
        var availability = new java.util.HashMap<ActivityId, Availability>(data.availability());
        availability.put(activity.id(), Availability.of(activity, new Places(40, left, 0, true), NOW));
        return new SiteData(data.activities(), availability, data.today()).promising(data.projects(), data.tallies()).offering(data.posts());
    }

    /** The same moment, with one activity edited. */
    public static SiteData edited(SiteData data, ActivityId id, UnaryOperator<Activity> edit) {
        var activities = data.activities().stream().map(a -> a.id().equals(id) ? edit.apply(a) : a).toList();
        return new SiteData(activities, Map.copyOf(data.availability()), data.today()).promising(data.projects(), data.tallies()).offering(data.posts());
    }

    public static Activity activity(int n) {
        var starts = FIRST_DAY.plus(Duration.ofHours((n / 40) * 24L + n % 12));
        return new Activity(new ActivityId("a%02d".formatted(n)), Theme.values()[n % 4],
                "第%d场：趵突泉边的花艺课 & <茶>".formatted(n), n == 1, n % 5 == 0, "槐荫区妇女联合会",
                District.all().get(n % District.all().size()), "大明湖畔小剧场", "明湖路%d号".formatted(n), false,
                starts, starts.plus(Duration.ofHours(2)),
                new Admission.Open(NOW.minus(Duration.ofDays(2)), starts.minus(Duration.ofHours(3)), 40, n % 3 == 0, 4),
                Children.NONE, "全市女性", "一起插花，带一束回家", "请自备\"围裙\"；名额有限，先到先得。\n乘地铁到历山路。".repeat(4),
                List.of("花艺", "体验"), english(n), n % 17 == 0, false, 1);
    }

    public static Activity titled(Activity a, String title) {
        return new Activity(a.id(), a.theme(), title, a.mainEvent(), a.announced(), a.organizer(), a.district(), a.venue(),
                a.address(), a.online(), a.startsAt(), a.endsAt(), a.admission(), a.children(), a.audience(), a.summary(),
                a.description(), a.tags(), a.english(), a.confidential(), a.cancelled(), a.revision() + 1);
    }

    public static Activity lasting(Activity a, Instant from, Instant to) {
        return new Activity(a.id(), a.theme(), a.title(), a.mainEvent(), a.announced(), a.organizer(), a.district(), a.venue(),
                a.address(), a.online(), from, to, a.admission(), a.children(), a.audience(), a.summary(),
                a.description(), a.tags(), a.english(), a.confidential(), a.cancelled(), a.revision());
    }

    public static Activity cancelled(Activity a) {
        return new Activity(a.id(), a.theme(), a.title(), a.mainEvent(), a.announced(), a.organizer(), a.district(), a.venue(),
                a.address(), a.online(), a.startsAt(), a.endsAt(), a.admission(), a.children(), a.audience(), a.summary(),
                a.description(), a.tags(), a.english(), a.confidential(), true, a.revision() + 1);
    }

    private static Optional<English> english(int n) {
        return n % 2 == 0
                ? Optional.of(new English("Flowers by the spring, no. " + n, "Arrange and take home", "Bring an apron.", "Theatre"))
                : Optional.empty();
    }

    private static Availability untouched(Activity activity) {
        return Availability.of(activity, Places.of(40), NOW);
    }
}
