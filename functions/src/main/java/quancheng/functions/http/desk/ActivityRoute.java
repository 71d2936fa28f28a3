package quancheng.functions.http.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quancheng.functions.DeskWiring;
import quancheng.functions.desk.AddOutcome;
import quancheng.functions.desk.DeskRoute;
import quancheng.functions.desk.Role;
import quancheng.functions.desk.SaveOutcome;
import quancheng.functions.http.Door;
import quancheng.functions.http.Reply;
import quancheng.functions.signups.Posted;
import quancheng.site.desk.ActivityForm;
import quancheng.site.desk.ActivityQuery;
import quancheng.site.desk.DeskPages;
import quancheng.site.desk.Standing;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ProgrammeCells;
import quancheng.store.activities.ProgrammeProblem;

/** The programme, one activity at a time: listed, shown, changed, added, copied. */
final class ActivityRoute {

    private final DeskWiring parts;
    private final DeskPages pages;
    private final Door door;

    ActivityRoute(DeskWiring parts, DeskPages pages, Door door) {
        this.parts = parts;
        this.pages = pages;
        this.door = door;
    }

    Map<DeskRoute, DeskAction> actions() {
        return Map.of(DeskRoute.ACTIVITIES, this::list, DeskRoute.ACTIVITY, this::show, DeskRoute.SAVE, this::save,
                DeskRoute.NEW, desk -> fresh(desk, 200, form(Map.of(), "", List.of(), "")), DeskRoute.ADD, this::add, DeskRoute.COPY, this::copy);
    }

    private Reply list(DeskCall desk) {
        var query = ActivityQuery.of(desk.call()::query);
        List<Standing> all = parts.standings.of(desk.call().patience(), desk.organizer());
        return desk.call().wantsJson() ? Reply.json(200, json -> ActivityJson.list(json, query.among(all)))
                : Reply.html(200, pages.activities(desk.language(), query, all, desk.organizer().role() == Role.FEDERATION));
    }

    private Reply show(DeskCall desk) {
        return desk.call().wantsJson() ? Reply.json(200, json -> ActivityJson.one(json, desk.activity()))
                : page(desk, 200, desk.activity(), form(desk.activity(), ""));
    }

    private Reply copy(DeskCall desk) {
        var cells = new HashMap<>(ProgrammeCells.of(desk.activity()));
        cells.put("id", "");
        return fresh(desk, 200, form(cells, "", List.of(), ""));
    }

    private Reply save(DeskCall desk) {
        return door.withForm(desk.call(), posted -> {
            Map<String, String> typed = cells(posted);
            return switch (parts.saveActivity.save(desk.call().patience(), desk.organizer(), desk.activity(), revision(posted), typed)) {
                case SaveOutcome.Saved(var activity) -> saved(desk, activity);
                case SaveOutcome.Wrong(var problems) -> refused(desk, 422, "invalid", merged(desk.activity(), typed), problems, "");
                case SaveOutcome.Overtaken() -> refused(desk, 409, "overtaken", merged(desk.activity(), typed),
                        Differences.of(desk.activity(), typed), "overtaken");
                case SaveOutcome.Busy() -> refused(desk, 503, "busy", merged(desk.activity(), typed), List.of(), "busy");
            };
        });
    }

    private Reply saved(DeskCall desk, Activity activity) {
        return desk.call().wantsJson() ? Reply.json(200, json -> ActivityJson.one(json, activity))
                : page(desk, 200, activity, form(activity, "saved"));
    }

    private Reply refused(DeskCall desk, int status, String title, Map<String, String> cells, List<ProgrammeProblem> problems, String said) {
        return desk.call().wantsJson() ? problem(desk, status, title, problems)
                : page(desk, status, desk.activity(), form(cells, String.valueOf(desk.activity().revision()), problems, said));
    }

    private Reply add(DeskCall desk) {
        return door.withForm(desk.call(), posted -> {
            Map<String, String> typed = cells(posted);
            return switch (parts.addActivity.add(desk.call().patience(), desk.organizer(), typed)) {
                case AddOutcome.Added(var activity) -> desk.call().wantsJson() ? Reply.json(201, json -> ActivityJson.one(json, activity))
                        : page(desk, 201, activity, form(activity, "added"));
                case AddOutcome.Wrong(var problems) -> desk.call().wantsJson() ? problem(desk, 422, "invalid", problems)
                        : fresh(desk, 422, form(typed, "", problems, ""));
                case AddOutcome.Busy() -> desk.call().wantsJson() ? problem(desk, 503, "busy", List.of())
                        : fresh(desk, 503, form(typed, "", List.of(), "busy"));
            };
        });
    }

    private static Reply problem(DeskCall desk, int status, String title, List<ProgrammeProblem> problems) {
        return Reply.problem(status, title, json -> ActivityJson.problems(json, desk.language(), problems));
    }

    private Reply page(DeskCall desk, int status, Activity activity, ActivityForm form) {
        return Reply.html(status, pages.activity(desk.language(), parts.standings.of(desk.call().patience(), activity), form, isUnit(desk)));
    }

    private Reply fresh(DeskCall desk, int status, ActivityForm form) {
        var cells = new HashMap<>(form.cells());
        if (isUnit(desk)) {
            cells.put("organizer", desk.organizer().unit());
        }
        return Reply.html(status, pages.fresh(desk.language(), form(cells, "", form.problems(), form.said()), isUnit(desk)));
    }

    private static boolean isUnit(DeskCall desk) {
        return desk.organizer().role() == Role.UNIT;
    }

    private static ActivityForm form(Activity activity, String said) {
        return form(ProgrammeCells.of(activity), String.valueOf(activity.revision()), List.of(), said);
    }

    private static ActivityForm form(Map<String, String> cells, String revision, List<ProgrammeProblem> problems, String said) {
        return new ActivityForm(cells, revision, problems, said);
    }

    private static Map<String, String> merged(Activity activity, Map<String, String> typed) {
        var cells = new HashMap<>(ProgrammeCells.of(activity));
        cells.putAll(typed);
        return cells;
    }

    /** The columns that were sent; the last of several values, as typed. */
    private static Map<String, String> cells(Posted posted) {
        var cells = new HashMap<String, String>();
        posted.values().forEach((name, values) -> {
            if (!values.isEmpty() && !name.equals("revision") && !name.equals("lang")) {
                cells.put(name, values.getLast());
            }
        });
        return cells;
    }

    private static long revision(Posted posted) {
        return posted.first("revision").matches("\\d{1,9}") ? Long.parseLong(posted.first("revision")) : -1;
    }
}
