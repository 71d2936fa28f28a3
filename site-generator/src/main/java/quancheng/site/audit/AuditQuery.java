package quancheng.site.audit;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.SealedLine;

/** What somebody wants to see of the log; blank asks for everything of the month. @param person her subject @param about an activity or post */
public record AuditQuery(YearMonth month, String person, String about, String kind, int page) {

    static final int ROWS = 100;

    /** @param parameter the value typed for a name @param now where she names no month */
    public static AuditQuery of(Function<String, String> parameter, YearMonth now) {
        String page = parameter.apply("page");
        return new AuditQuery(month(parameter.apply("month"), now), parameter.apply("person"), parameter.apply("about").strip(),
                parameter.apply("kind"), page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    private static YearMonth month(String typed, YearMonth now) {
        try {
            return typed.isBlank() ? now : YearMonth.parse(typed.strip());
        } catch (DateTimeException noMonth) {
            return now;
        }
    }

    public List<SealedLine> among(List<SealedLine> all) {
        return all.stream().filter(sealed -> wants(sealed.line())).toList();
    }

    private boolean wants(AuditLine line) {
        return (person.isEmpty() || line.by().subject().equals(person)) && (about.isEmpty() || line.about().equals(about))
                && (kind.isEmpty() || line.kind().slug().equals(kind));
    }
}
