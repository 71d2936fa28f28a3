package quancheng.store.signups;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.Signup.State;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A signup as it is stored, in the Signups table: {@code S#} and its id. */
record SignupItem(String activity, String entry, String name, String phone, Long adults, Long children, List<String> needs,
                  String form, String content, String consent, String at, Long expires, String state, Long ticket, Long told,
                  Long revision) {

    static final String PREFIX = "S#";
    static final String CANCELLED = "cancelled";
    private static final String CONFIRMED = "confirmed";
    private static final String WAITING = "waiting";

    static final TableSchema<SignupItem> SCHEMA = RecordSchema.of(SignupItem.class, f -> new SignupItem(
                    f.text("activity"), f.text("entry"), f.text("name"), f.text("phone"), f.number("adults"),
                    f.number("children"), f.texts("needs"), f.text("form"), f.text("content"), f.text("consent"),
                    f.text("at"), f.number("expires"), f.text("state"), f.number("ticket"), f.number("told"),
                    f.number("revision")))
            .text("activity", SignupItem::activity, primaryPartitionKey())
            .text("entry", SignupItem::entry, primarySortKey())
            .text("name", SignupItem::name)
            .text("phone", SignupItem::phone)
            .number("adults", SignupItem::adults)
            .number("children", SignupItem::children)
            .texts("needs", SignupItem::needs)
            .text("form", SignupItem::form)
            .text("content", SignupItem::content)
            .text("consent", SignupItem::consent)
            .text("at", SignupItem::at)
            .number("expires", SignupItem::expires)
            .text("state", SignupItem::state)
            .number("ticket", SignupItem::ticket)
            .number("told", SignupItem::told)
            .number("revision", SignupItem::revision)
            .build();

    static Key key(ActivityId activity, SignupId id) {
        return Key.builder().partitionValue(activity.value()).sortValue(PREFIX + id.value()).build();
    }

    static SignupItem of(Signup s) {
        State.Waiting waiting = s.state() instanceof State.Waiting w ? w : null;
        return new SignupItem(s.activity().value(), PREFIX + s.id().value(), s.name().value(), s.phone().digits(),
                (long) s.party().adults(), (long) s.party().children(), s.needs().stream().map(Need::slug).sorted().toList(),
                s.form(), s.content(), s.consent(), s.at().toString(), s.keptUntil().getEpochSecond(), word(s.state()),
                waiting == null ? null : waiting.ticket(), waiting == null ? null : (long) waiting.told(), s.revision());
    }

    Signup toSignup() {
        return new Signup(new ActivityId(activity), new SignupId(entry.substring(PREFIX.length())), new PersonName(name),
                new Phone(phone), new Party(adults.intValue(), children.intValue()),
                needs.stream().map(need -> Need.parse(need).orElseThrow()).collect(Collectors.toSet()),
                form, content, consent, Instant.parse(at), Instant.ofEpochSecond(expires), toState(), revision);
    }

    private static String word(State state) {
        return switch (state) {
            case State.Confirmed() -> CONFIRMED;
            case State.Waiting _ -> WAITING;
            case State.Cancelled() -> CANCELLED;
        };
    }

    private State toState() {
        return switch (state) {
            case CONFIRMED -> new State.Confirmed();
            case WAITING -> new State.Waiting(ticket, told.intValue());
            case CANCELLED -> new State.Cancelled();
            default -> throw new IllegalStateException("a signup in state " + state);
        };
    }
}
