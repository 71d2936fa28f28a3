package quancheng.site.signups;

import java.util.List;
import java.util.Optional;

/** The answers of one form. @param title the page's heading where there are several */
record AnswersPage(Optional<String> title, List<Result> results) {
}
