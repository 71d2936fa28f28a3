package quancheng.functions.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quancheng.functions.signups.Posted;
import quancheng.functions.signups.Problem;
import quancheng.store.posts.Contact;
import quancheng.store.posts.Employer;
import quancheng.store.posts.Facility;

/** Reads what an officer found out about an employer: {@code level, name, contact, phone, extension, scope, roster, facility*}. */
public final class EmployerForm {

    private static final int HIGHEST = 3;
    private static final int LONGEST_SCOPE = 1_000;
    private static final int LONGEST_ROSTER = 60;

    private EmployerForm() {
    }

    /** Either what was found or problems, never both. */
    public sealed interface Reading {
        record Valid(VerifyEmployer.Found found) implements Reading {
        }

        record Invalid(List<Problem> problems) implements Reading {
        }
    }

    public static Reading read(Posted posted) {
        var fields = new PostFields(posted, Entry.FORM, LocalDate.EPOCH);
        Optional<Integer> level = fields.number("level", "employer.level", 0, HIGHEST);
        Optional<String> name = fields.text("name", "post.employer.blank", 4, 60);
        Optional<Contact.Known> contact = new EmployerPart(fields).contact();
        String scope = said(fields, "scope", LONGEST_SCOPE);
        String roster = said(fields, "roster", LONGEST_ROSTER);
        Set<Facility> facilities = fields.choices(Facility.class, "facility");
        return fields.problems().isEmpty() ? new Reading.Valid(new VerifyEmployer.Found(level.orElseThrow(), name.orElseThrow(), contact.orElseThrow(),
                scope, facilities, roster)) : new Reading.Invalid(fields.problems());
    }

    private static String said(PostFields fields, String field, int longest) {
        String text = fields.raw(field);
        if (text.codePointCount(0, text.length()) > longest) {
            fields.wrong(field, "post.long", longest, text.codePointCount(0, text.length()));
        }
        return text;
    }

    /** The form as it would be filled in from what is known. */
    public static Map<String, List<String>> of(Employer employer) {
        Map<String, List<String>> typed = new TreeMap<>();
        typed.put("level", List.of(String.valueOf(employer.verification().level())));
        typed.put("name", List.of(employer.name()));
        typed.put("contact", List.of(employer.contact().name()));
        typed.put("phone", List.of(employer.contact().phone().digits()));
        typed.put("extension", List.of(employer.contact().extension()));
        typed.put("scope", List.of(employer.scope()));
        typed.put("roster", List.of(employer.rosterNo()));
        typed.put("facility", employer.facilities().stream().map(Facility::slug).sorted().toList());
        return typed;
    }
}
