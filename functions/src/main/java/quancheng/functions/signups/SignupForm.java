package quancheng.functions.signups;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.store.activities.Activity;
import quancheng.store.personal.Consent;
import quancheng.store.signups.Need;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.store.signups.SignupIds;

/** Reads a posted signup once, into a request that is valid for every activity asked for, or into all that is wrong with it. */
public final class SignupForm {

    /** Either a request or problems, never both. */
    public sealed interface Reading {
        record Valid(SignupRequest request) implements Reading {
        }

        record Invalid(List<Problem> problems) implements Reading {
        }
    }

    private final SignupIds ids;
    private final Posted posted;
    private final List<Activity> activities;
    private final List<Problem> problems = new ArrayList<>();

    private SignupForm(SignupIds ids, Posted posted, List<Activity> activities) {
        this.ids = ids;
        this.posted = posted;
        this.activities = activities;
    }

    /**
     * @param sender what tells one visitor's device from another's where the form brought no key of its own (no script ran):
     *               the same words from the same device are then the same form
     */
    public static Reading read(SignupIds ids, Posted posted, List<Activity> activities, String sender) {
        return new SignupForm(ids, posted, activities).read(sender);
    }

    private Reading read(String sender) {
        Optional<PersonName> name = NameField.read(posted, problems);
        Optional<Phone> phone = phone();
        Optional<Party> party = PartyForm.read(posted, activities, problems);
        if (!posted.ticked("consent")) {
            problem("consent", "consent");
        }
        Set<Need> needs = posted.all("needs").stream().flatMap(need -> Need.parse(need).stream()).collect(Collectors.toSet());
        Consent consent = SeparateConsent.read(posted, !needs.isEmpty(), party.filter(it -> it.children() > 0).isPresent()
                && activities.stream().anyMatch(activity -> activity.children().mayBeUnderFourteen()), problems);
        clash();
        if (!problems.isEmpty()) {
            return new Reading.Invalid(List.copyOf(problems));
        }
        String content = ids.fingerprint(content(name.get(), phone.get(), party.get(), needs));
        String form = posted.isBlank("key") ? ids.fingerprint(List.of("no key", sender, content))
                : ids.fingerprint(List.of("key", posted.first("key").strip()));
        return new Reading.Valid(new SignupRequest(name.get(), phone.get(), party.get(), needs, consent, form, content));
    }

    private static List<String> content(PersonName name, Phone phone, Party party, Set<Need> needs) {
        return Stream.concat(Stream.of(name.value(), phone.digits(), "" + party.adults(), "" + party.children()),
                needs.stream().map(Need::slug).sorted()).toList();
    }

    private Optional<Phone> phone() {
        if (PersonName.clean(posted.first("phone")).isEmpty()) {
            problem("phone", "phone.blank");
            return Optional.empty();
        }
        return switch (Phone.read(posted.first("phone"))) {
            case Phone.Reading.Read(Phone phone) -> Optional.of(phone);
            case Phone.Reading.WrongLength(int missing) -> none(Problem.of("phone",
                    missing > 0 ? "phone.short" : "phone.long", Math.abs(missing)));
            case Phone.Reading.NotANumber() -> none(Problem.of("phone", "phone.wrong"));
        };
    }

    /** Two activities at the same time are said before, not after; she may still want both, for different people. */
    private void clash() {
        if (!posted.first("clash").equals("accept")) {
            Clash.first(activities).ifPresent(clash ->
                    problem("activity", "clash", clash.one().title(), clash.other().title()));
        }
    }

    private void problem(String field, String reason, Object... details) {
        problems.add(Problem.of(field, reason, details));
    }

    private <T> Optional<T> none(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }
}
