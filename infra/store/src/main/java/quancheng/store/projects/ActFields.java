package quancheng.store.projects;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;

/** What a line says, as attributes: {@code act} names its kind, the others are there where the kind has them. */
final class ActFields {

    private ActFields() {
    }

    static RecordSchema<LineItem> add(RecordSchema<LineItem> schema) {
        return PlanFields.add(schema
                .text("act", i -> name(i.line().act()))
                .text("words", i -> words(i.line().act()))
                .number("line", i -> line(i.line().act()))
                .text("month", figure(figure -> figure.month().toString()))
                .number("quantity", figure(Figure::quantity))
                .text("note", figure(Figure::note))
                .text("reason", figure(Figure::reason))
                .texts("evidence", figure(figure -> figure.evidence().stream().map(Evidence::stored).toList()))
                .texts("districts", figure(figure -> figure.districts().stream().map(Share::stored).toList())));
    }

    static Act read(Fields f) {
        return switch (f.text("act")) {
            case "planned" -> new Act.Planned(PlanFields.read(f), f.text("words"));
            case "entered" -> new Act.Entered(readFigure(f));
            case "imported" -> new Act.Imported(readFigure(f));
            case "approved" -> new Act.Approved((int) f.count("line"));
            case "sent-back" -> new Act.SentBack((int) f.count("line"), f.text("words"));
            case "verified" -> new Act.Verified(f.text("words"));
            case "stopped" -> new Act.Stopped(f.text("words"));
            default -> throw new IllegalStateException("no act " + f.text("act"));
        };
    }

    private static Figure readFigure(Fields f) {
        List<Evidence> evidence = f.texts("evidence").stream().map(Evidence::read).toList();
        return new Figure(YearMonth.parse(f.text("month")), f.number("quantity"), f.text("note"), f.text("reason"), evidence,
                f.texts("districts").stream().map(Share::read).toList());
    }

    private static String name(Act act) {
        return switch (act) {
            case Act.Planned _ -> "planned";
            case Act.Entered _ -> "entered";
            case Act.Imported _ -> "imported";
            case Act.Approved _ -> "approved";
            case Act.SentBack _ -> "sent-back";
            case Act.Verified _ -> "verified";
            case Act.Stopped _ -> "stopped";
        };
    }

    private static String words(Act act) {
        return switch (act) {
            case Act.Planned(var _, var reason) -> reason;
            case Act.SentBack(var _, var words) -> words;
            case Act.Verified(var words) -> words;
            case Act.Stopped(var reason) -> reason;
            case Act.Entered _, Act.Imported _, Act.Approved _ -> null;
        };
    }

    private static Long line(Act act) {
        return switch (act) {
            case Act.Approved(int line) -> (long) line;
            case Act.SentBack(int line, var _) -> (long) line;
            case Act.Planned _, Act.Entered _, Act.Imported _, Act.Verified _, Act.Stopped _ -> null;
        };
    }

    private static <T> Function<LineItem, T> figure(Function<Figure, T> field) {
        return item -> switch (item.line().act()) {
            case Act.Entered(var figure) -> field.apply(figure);
            case Act.Imported(var figure) -> field.apply(figure);
            case Act.Planned _, Act.Approved _, Act.SentBack _, Act.Verified _, Act.Stopped _ -> null;
        };
    }
}
