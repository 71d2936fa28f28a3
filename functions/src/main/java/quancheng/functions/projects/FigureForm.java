package quancheng.functions.projects;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.activities.District;
import quancheng.store.projects.Evidence;
import quancheng.store.projects.Figure;
import quancheng.store.projects.Project;
import quancheng.store.projects.Share;

/** Reads a figure once: into one that keeps every rule, or into all that is wrong with it. */
final class FigureForm {

    private static final Pattern QUANTITY = Pattern.compile("-?\\d{1,12}");
    private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"'<>\\\\`/][^\\s\"'<>\\\\`]{2,400}");
    private static final Pattern SHARE = Pattern.compile("(\\p{IsHan}{2,6})[\\s:：,，]*(\\d{1,12})");
    private static final int LONGEST = 500;

    private final Posted posted;
    private final Project project;
    private final YearMonth now;
    private final boolean photoTaken;
    private final List<Problem> problems = new ArrayList<>();

    /** @param now the present month in Jinan; @param photoTaken the photo the form names is one we have */
    FigureForm(Posted posted, Project project, YearMonth now, boolean photoTaken) {
        this.posted = posted;
        this.project = project;
        this.now = now;
        this.photoTaken = photoTaken;
    }

    /** The figure, where nothing was wrong. */
    Optional<Figure> read() {
        YearMonth month = month();
        Long quantity = quantity();
        List<Evidence> evidence = evidence();
        String note = text("note");
        String reason = text("reason");
        if (month != null && quantity != null && reason.isEmpty()) {
            project.before(month).filter(before -> quantity < before.quantity())
                    .ifPresent(before -> wrong("reason", "figure.reason.lower", before.quantity(), before.month()));
        }
        List<Share> districts = districts(quantity);
        return problems.isEmpty() ? Optional.of(new Figure(month, quantity, note, reason, evidence, districts)) : Optional.empty();
    }

    List<Problem> problems() {
        return problems;
    }

    private YearMonth month() {
        YearMonth month = null;
        try {
            month = YearMonth.parse(value("month"));
        } catch (DateTimeException notAMonth) {
            return wrong("month", "figure.month.blank");
        }
        if (month.isAfter(now)) {
            return wrong("month", "figure.month.future", now);
        }
        var period = project.plan().period();
        return period.holds(month) ? month : wrong("month", "figure.month.period", YearMonth.from(period.from()), YearMonth.from(period.to()));
    }

    private Long quantity() {
        String typed = value("quantity").replace(",", "");
        if (!QUANTITY.matcher(typed).matches()) {
            return wrong("quantity", "figure.quantity.number");
        }
        return typed.startsWith("-") ? wrong("quantity", "figure.quantity.negative") : Long.valueOf(typed);
    }

    /** At least one: a figure nobody can check is no figure. */
    private List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence.Kind kind : List.of(Evidence.Kind.LINK, Evidence.Kind.DOCUMENT)) {
            String address = value(kind.word());
            if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
                wrong(kind.word(), "figure.address");
            } else if (!address.isEmpty()) {
                evidence.add(new Evidence(kind, address));
            }
        }
        if (photoTaken) {
            evidence.add(new Evidence(Evidence.Kind.PHOTO, value("photo")));
        }
        if (!text("source").isEmpty()) {
            evidence.add(new Evidence(Evidence.Kind.SOURCE, text("source")));
        }
        if (evidence.isEmpty() && problems.stream().noneMatch(problem -> problem.reason().equals("figure.address"))) {
            wrong("source", "figure.evidence");
        }
        return evidence;
    }

    /** A line each, {@code 历下区 12}; they may leave some of the whole open, and never be more than it. */
    private List<Share> districts(Long whole) {
        List<Share> shares = new ArrayList<>();
        for (String line : value("districts").lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher share = SHARE.matcher(line);
            Optional<District> district = share.matches() ? District.named(share.group(1)) : Optional.empty();
            if (district.isEmpty() || shares.stream().anyMatch(one -> one.district().equals(district.get()))) {
                wrong("districts", "figure.districts.line", line);
                return List.of();
            }
            shares.add(new Share(district.get(), Long.parseLong(share.group(2))));
        }
        long sum = shares.stream().mapToLong(Share::quantity).sum();
        if (whole != null && sum > whole) {
            wrong("districts", "figure.districts.sum", sum, whole);
        }
        return shares;
    }

    private String text(String field) {
        String text = value(field);
        if (text.codePointCount(0, text.length()) > LONGEST) {
            wrong(field, "figure.long", LONGEST);
        }
        return text;
    }

    private String value(String field) {
        return posted.first(field).strip();
    }

    private <T> T wrong(String field, String reason, Object... details) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(new Problem(field, reason, List.of(details).stream().map(it -> it instanceof YearMonth ? it.toString() : it).toList()));
        }
        return null;
    }
}
