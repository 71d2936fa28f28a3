package quancheng.functions.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.site.signups.Notice;
import quancheng.store.Patience;

/** Finds a signup: {@code GET} for programs, {@code POST} for the form of {@code /my/} and the signed link. */
final class FindRoute {

    private final Manage manage;

    FindRoute(Manage manage) {
        this.manage = manage;
    }

    /** {@code GET /api/signups/{code}?last4=} */
    Reply get(Call call) {
        Patience patience = call.patience();
        return manage.byCode(call, patience, call.path("code"), call.query("last4"),
                (_, found) -> manage.page(call, Call.nothing(), patience, found, 200, Optional.empty()),
                () -> manage.door.notice(call, 404, Notice.NOT_FOUND));
    }

    /** {@code POST /api/signups/find} */
    Reply post(Call call) {
        return manage.door.withForm(call, posted -> {
            List<Problem> problems = blanks(posted);
            return problems.isEmpty() ? manage.withSignup(call, posted, posted.first("code"),
                    (patience, found) -> manage.page(call, posted, patience, found, 200, Optional.empty()))
                    : manage.wrong(call, posted, 422, problems);
        });
    }

    private static List<Problem> blanks(Posted posted) {
        List<Problem> problems = new ArrayList<>();
        if (posted.isBlank("token")) {
            for (String field : List.of("code", "last4")) {
                if (posted.isBlank(field)) {
                    problems.add(new Problem(field, field + ".blank", List.of()));
                }
            }
        }
        return problems;
    }
}
