package quancheng.store.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One promise of one year. It is its ledger and nothing else: whatever a page says of it is read off the lines.
 *
 * @param ledger every line, in order; the first is the promise
 */
public record Project(ProjectId id, int year, List<Line> ledger) {

    public Project {
        ledger = List.copyOf(ledger);
        if (ledger.isEmpty() || !(ledger.getFirst().act() instanceof Act.Planned) || !isWithoutGap(ledger)) {
            throw new IllegalArgumentException("a ledger without its beginning or with a gap: " + id);
        }
    }

    private static boolean isWithoutGap(List<Line> ledger) {
        return IntStream.range(0, ledger.size()).allMatch(i -> ledger.get(i).number() == i + 1);
    }

    /** A promise nobody has written down before. */
    public static Project of(ProjectId id, int year, Plan plan, By by, Instant at) {
        return new Project(id, year, List.of(new Line(1, at, by, new Act.Planned(plan, ""))));
    }

    /** The project with one line more. */
    public Project with(Line line) {
        return new Project(id, year, Stream.concat(ledger.stream(), Stream.of(line)).toList());
    }

    public Line next(Act act, By by, Instant at) {
        return new Line(ledger.size() + 1, at, by, act);
    }

    public Line last() {
        return ledger.getLast();
    }

    /** As it stands now. */
    public Plan plan() {
        return acts(Act.Planned.class).getLast().plan();
    }

    /** As it was first announced. */
    public Plan announced() {
        return acts(Act.Planned.class).getFirst().plan();
    }

    /** The public figures, by month; where one was corrected, the newest. */
    public NavigableMap<YearMonth, Line> figures() {
        var figures = new TreeMap<YearMonth, Line>();
        for (Line line : ledger) {
            switch (line.act()) {
                case Act.Imported(var figure) -> figures.put(figure.month(), line);
                case Act.Approved(int number) -> figures.put(figure(number).month(), ledger.get(number - 1));
                case Act.Planned _, Act.Entered _, Act.SentBack _, Act.Verified _, Act.Stopped _ -> { }
            }
        }
        return figures;
    }

    /** The public figure of the latest month. */
    public Optional<Figure> latest() {
        return Optional.ofNullable(figures().lastEntry()).map(entry -> figure(entry.getValue().number()));
    }

    /** Where the figure of a month stands. */
    public EntryState state(YearMonth month) {
        var state = EntryState.NONE;
        for (Line line : ledger) {
            state = switch (line.act()) {
                case Act.Entered(var figure) when figure.month().equals(month) -> EntryState.ENTERED;
                case Act.Imported(var figure) when figure.month().equals(month) -> EntryState.PUBLIC;
                case Act.Approved(int number) when figure(number).month().equals(month) -> EntryState.PUBLIC;
                case Act.SentBack(int number, var _) when figure(number).month().equals(month) -> EntryState.SENT_BACK;
                case Act.Planned _, Act.Entered _, Act.Imported _, Act.Approved _, Act.SentBack _, Act.Verified _, Act.Stopped _ -> state;
            };
        }
        return state;
    }

    /** Lines with a figure that waits for review, the oldest first; of one month only the newest. */
    public List<Line> waiting() {
        var waiting = new ArrayList<Line>();
        for (Line line : ledger) {
            if (line.act() instanceof Act.Entered(var figure) && state(figure.month()) == EntryState.ENTERED
                    && ledger.stream().skip(line.number()).noneMatch(later -> isFigureOf(later, figure.month()))) {
                waiting.add(line);
            }
        }
        return waiting;
    }

    /** Two pairs of eyes: nobody reviews what she entered herself. */
    public boolean mayReview(Line waiting, By by) {
        return !waiting.by().subject().equals(by.subject());
    }

    /** The newest figure up to a month, public or waiting: what a new one is compared with. */
    public Optional<Figure> before(YearMonth month) {
        var known = new TreeMap<YearMonth, Figure>();
        figures().forEach((when, line) -> known.put(when, figure(line.number())));
        waiting().forEach(line -> known.merge(figure(line.number()).month(), figure(line.number()), (open, own) -> open));
        return Optional.ofNullable(known.floorEntry(month)).map(Map.Entry::getValue);
    }

    /** The month whose figure is missing: the last whole one, where nothing was entered for it or since. */
    public Optional<YearMonth> due(LocalDate today) {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        boolean open = stopped().isEmpty() && latest().filter(figure -> plan().reached(figure.quantity())).isEmpty();
        boolean said = figures().ceilingKey(month) != null
                || waiting().stream().anyMatch(line -> !figure(line.number()).month().isBefore(month));
        return open && !said && plan().period().holds(month) ? Optional.of(month) : Optional.empty();
    }

    public Optional<Act.Stopped> stopped() {
        return acts(Act.Stopped.class).stream().findFirst();
    }

    public Optional<Act.Verified> verified() {
        return acts(Act.Verified.class).stream().findFirst();
    }

    /** The figure on a line. */
    public Figure figure(int number) {
        return switch (ledger.get(number - 1).act()) {
            case Act.Entered(var figure) -> figure;
            case Act.Imported(var figure) -> figure;
            case Act.Planned _, Act.Approved _, Act.SentBack _, Act.Verified _, Act.Stopped _ ->
                    throw new IllegalStateException("no figure on line " + number + " of " + id);
        };
    }

    private static boolean isFigureOf(Line line, YearMonth month) {
        return line.act() instanceof Act.Entered(var figure) && figure.month().equals(month)
                || line.act() instanceof Act.Imported(var imported) && imported.month().equals(month);
    }

    private <A extends Act> List<A> acts(Class<A> kind) {
        return ledger.stream().map(Line::act).filter(kind::isInstance).map(kind::cast).toList();
    }
}
