package quancheng.functions.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quancheng.functions.World;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Hiring;
import quancheng.functions.signups.SignupOutcome;
import quancheng.functions.signups.SignupRequest;
import quancheng.site.info.Notice;
import quancheng.store.activities.Activity;
import quancheng.store.personal.Consent;
import quancheng.store.personal.Consent.Channel;
import quancheng.store.personal.Consent.Part;
import quancheng.store.personal.PersonalField;
import quancheng.store.personal.PersonalField.Form;
import quancheng.store.posts.CreditCode;
import quancheng.store.signups.KeptFields;
import quancheng.store.signups.Need;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Signup;
import quancheng.testbed.LocalDynamo;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The table of fields is true: of what the readers of forms take, of what is stored and how, of what a log could say. */
class PersonalFieldTest {

    private static final Pattern READ = Pattern.compile("(?:posted\\.(?:first|all|ticked|isBlank)|digits|count|fields\\.(?:raw|isBlank|optionalChoice|choices)|said|add)"
            + "\\((?:posted, )?(?:\\w+\\.class, )?(?:needs, Part\\.\\w+, |children, Part\\.\\w+, )?\"(\\w+)\"");
    private static final Set<String> NOT_PERSONAL = Set.of("key", "clash", "boxes", "needsConsent", "guardianConsent");
    private static final PersonName CANARY = new PersonName("金丝雀王芳");

    private final World world = new World();
    private final Activity activity = world.open(5, 4, true);

    @Test
    void theReaderOfSignupsTakesWhatTheTableHas() {
        assertEquals(asked(Form.SIGNUP), read("signups/SignupForm", "signups/PartyForm", "signups/NameField", "signups/SeparateConsent"));
    }

    @Test
    void theReaderOfApplicationsTakesWhatTheTableHas() {
        assertEquals(asked(Form.APPLICATION), read("posts/ApplicationForm"));
    }

    @Test
    void whatTheTableCallsPersonalIsStoredSealedAndTheRestIsCounts() {
        Signup signup = signedUp();
        Map<String, AttributeValue> item = LocalDynamo.shared().client().getItem(r -> r.tableName(LocalDynamo.shared().table("Signups"))
                .key(Map.of("activity", AttributeValue.fromS(activity.id().value()), "entry", AttributeValue.fromS("S#" + signup.id().value())))).item();
        assertEquals(List.of("name", "phone", "needs"), PersonalField.sealed(Form.SIGNUP));
        assertEquals(Set.of("activity", "entry", "person", "adults", "children", "form", "content", "consent", "at", "expires", "state", "revision"),
                item.keySet());
        assertFalse(item.toString().contains(CANARY.value()) || item.toString().contains(signup.phone().digits()), item::toString);
    }

    @Test
    void whomToAskAtAnEmployerIsStoredSealedInADraftAndInAPost() {
        assertEquals(List.of("contact", "phone"), PersonalField.sealed(Form.OFFER));
        CreditCode code = Hiring.code();
        EmployerLink link = Hiring.live(world, code);
        world.posts.saveDraft.edit(World.patience(), link);
        var items = LocalDynamo.shared().client().query(r -> r.tableName(LocalDynamo.shared().table("Posts")).keyConditionExpression("id = :id")
                .expressionAttributeValues(Map.of(":id", AttributeValue.fromS(link.post().value())))).items();
        assertEquals(List.of("live", "next"), items.stream().map(item -> item.get("entry").s()).toList());
        assertTrue(items.stream().allMatch(item -> item.containsKey(item.get("entry").s().equals("live") ? "contact" : "typed")));
        String stored = items.toString();
        assertFalse(stored.contains("店长") || stored.contains(Hiring.phone(code).digits()), stored);
        assertTrue(stored.contains("午市后厨帮工"), "the search would find what is public");
    }

    @Test
    void aSignupOfTheLongestNamesStaysWithinOneWriteUnit() {
        Signup signup = confirmed(request(new PersonName("𬱖".repeat(PersonName.LONGEST))));
        int bytes = LocalDynamo.shared().client().getItem(r -> r.tableName(LocalDynamo.shared().table("Signups"))
                        .key(Map.of("activity", AttributeValue.fromS(activity.id().value()), "entry", AttributeValue.fromS("S#" + signup.id().value()))))
                .item().entrySet().stream().mapToInt(it -> it.getKey().length() + (it.getValue().b() != null ? it.getValue().b().asByteArray().length
                        : it.getValue().n() != null ? 21 : it.getValue().s().length())).sum();
        assertTrue(bytes <= 1024, bytes + " bytes");
    }

    @Test
    void sheIsToldEveryFieldThereIs() {
        assertEquals(PersonalField.of(Form.SIGNUP).stream().map(PersonalField::name).toList(), List.copyOf(KeptFields.of(signedUp(), "none").keySet()));
    }

    @Test
    void whatIsPersonalIsSaidByNothingThatIsPrinted() {
        Signup signup = signedUp();
        var request = request(CANARY);
        for (Object printed : List.of(signup, request, signup.name(), signup.phone(), new SignupOutcome.Confirmed(activity, signup))) {
            assertFalse(printed.toString().contains("金丝雀") || printed.toString().contains("WHEELCHAIR")
                    || printed.toString().contains(signup.phone().digits()), printed.getClass()::getName);
        }
    }

    @Test
    void aConsentSaysToWhatHowAndByWhichWay() {
        Consent consent = Consent.parse(signedUp().consent()).orElseThrow();
        assertEquals(Notice.consent(Channel.PAGE, Set.of(Part.NEEDS)), consent);
        assertEquals(List.of(Notice.VERSION, Notice.sha256()), List.of(consent.version(), consent.sha256()));
    }

    private Signup signedUp() {
        return confirmed(request(CANARY));
    }

    private SignupRequest request(PersonName name) {
        return new SignupRequest(name, World.somebody(), new Party(1, 0), Set.of(Need.WHEELCHAIR),
                Notice.consent(Channel.PAGE, Set.of(Part.NEEDS)), "form " + name.value().length() + System.nanoTime(), "content");
    }

    private Signup confirmed(SignupRequest request) {
        return ((SignupOutcome.Confirmed) world.signUp(activity, request)).signup();
    }

    private static Set<String> asked(Form form) {
        return PersonalField.of(form).stream().flatMap(field -> field.asked().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> read(String... sources) {
        return Arrays.stream(sources).flatMap(PersonalFieldTest::names).filter(name -> !NOT_PERSONAL.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(String source) {
        try {
            return READ.matcher(Files.readString(Path.of("src/main/java/quancheng/functions/" + source + ".java"))).results().map(it -> it.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
