package quancheng.functions.signups;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quancheng.store.activities.Activity;
import quancheng.store.activities.Admission;
import quancheng.store.activities.Children;
import quancheng.store.signups.Party;

/** How many people come, as a new signup and a change of one both ask it: digits of any width, and what each activity allows. */
public final class PartyForm {

    private PartyForm() {
    }

    /** A party that all these activities take, or every problem with it; where there is no problem there is a party. */
    public static Optional<Party> read(Posted posted, List<Activity> activities, List<Problem> problems) {
        Optional<Integer> adults = count(posted, "adults", problems);
        Optional<Integer> children = digits(posted, "children").isEmpty() ? Optional.of(0) : count(posted, "children", problems);
        if (adults.isEmpty() || children.isEmpty()) {
            return Optional.empty();
        }
        if (adults.get() < 1) {
            problems.add(Problem.of("adults", "adults.none"));
            return Optional.empty();
        }
        Party party = new Party(adults.get(), children.get());
        List<Problem> refused = activities.stream().flatMap(activity -> rules(activity, party)).distinct().toList();
        problems.addAll(refused);
        return refused.isEmpty() ? Optional.of(party) : Optional.empty();
    }

    private static Optional<Integer> count(Posted posted, String field, List<Problem> problems) {
        String digits = digits(posted, field);
        if (digits.matches("[0-9]{1,3}")) {
            return Optional.of(Integer.parseInt(digits));
        }
        problems.add(Problem.of(field, digits.isEmpty() ? "adults.blank" : field + ".wrong"));
        return Optional.empty();
    }

    /** Full-width digits are digits, and blanks of every kind are none. Whoever types plain ones does not wait for Unicode's tables. */
    private static String digits(Posted posted, String field) {
        String raw = posted.first(field);
        return raw.matches("[0-9]*") ? raw : Normalizer.normalize(posted.first(field), Normalizer.Form.NFKC).strip();
    }

    private static Stream<Problem> rules(Activity activity, Party party) {
        int most = activity.admission() instanceof Admission.Open open ? open.maxParty() : Integer.MAX_VALUE;
        Children.Rule rule = activity.children().rule();
        return Stream.of(
                party.size() > most ? Problem.of(party.adults() > most ? "adults" : "children", "party.large", activity.title(), most) : null,
                rule == Children.Rule.NONE && party.children() > 0 ? Problem.of("children", "children.none", activity.title()) : null,
                rule == Children.Rule.REQUIRED && party.children() == 0 ? Problem.of("children", "children.required", activity.title()) : null)
                .filter(problem -> problem != null);
    }
}
