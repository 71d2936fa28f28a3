package quancheng.site.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import quancheng.store.activities.Activities;

/** What an organizer wants to see of the list; a blank or unknown word asks for everything. */
public record ActivityQuery(String words, String theme, String district, String unit, Tab tab, String sort, int page) {

    static final int ROWS = 50;

    /** @param parameter the value typed for a name */
    public static ActivityQuery of(Function<String, String> parameter) {
        String page = parameter.apply("page");
        return new ActivityQuery(parameter.apply("q").strip().toLowerCase(Locale.ROOT), parameter.apply("theme"), parameter.apply("district"),
                parameter.apply("unit"), Tab.parse(parameter.apply("state")), parameter.apply("sort"),
                page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    /** Those asked for in every state, in the order asked for. */
    public List<Standing> among(List<Standing> all) {
        return all.stream().filter(this::isWanted).sorted(order()).toList();
    }

    private boolean isWanted(Standing standing) {
        var activity = standing.activity();
        return (words.isEmpty() || (activity.id() + " " + activity.title() + " " + activity.venue()).toLowerCase(Locale.ROOT).contains(words))
                && (theme.isEmpty() || activity.theme().slug().equals(theme))
                && (district.isEmpty() || activity.district().slug().equals(district))
                && (unit.isEmpty() || activity.organizer().equals(unit));
    }

    private Comparator<Standing> order() {
        Comparator<Standing> byDate = Comparator.comparing(Standing::activity, Activities.PROGRAMME_ORDER);
        return switch (sort) {
            case "fill" -> Comparator.comparingInt(Standing::percent).reversed().thenComparing(byDate);
            case "waiting" -> Comparator.comparingInt((Standing standing) -> standing.places().waiting()).reversed().thenComparing(byDate);
            default -> byDate;
        };
    }
}
