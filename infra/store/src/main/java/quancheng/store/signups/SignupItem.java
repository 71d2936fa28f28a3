package quancheng.store.signups;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import quancheng.store.RecordSchema;
import quancheng.store.activities.ActivityId;
import quancheng.store.signups.Signup.State;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A signup as it is stored, in the Signups table: {@code S#} and its id; the {@link Person} in it is sealed. */
record SignupItem(String activity, String entry, byte[] person, Long adults, Long children, String form, String content, String consent, String at, Long expires, String state, Long ticket, Long told,
                  Long revision) {

    static final String PREFIX = "S#";
    static final String CANCELLED = "cancelled";
    private static final String CONFIRMED = "confirmed";
    private static final String WAITING = "waiting";

    static final TableSchema<SignupItem> SCHEMA = RecordSchema.of(SignupItem.class, f -> new SignupItem(
                    f.text("activity"), f.text("entry"), f.bytes("person"), f.number("adults"),
                    f.number("children"), f.text("form"), f.text("content"), f.text("consent"),
                    f.text("at"), f.number("expires"), f.text("state"), f.number("ticket"), f.number("told"),
                    f.number("revision")))
            .text("activity", SignupItem::activity, primaryPartitionKey())
            .text("entry", SignupItem::entry, primarySortKey())
            .bytes("person", SignupItem::person)
            .number("adults", SignupItem::adults)
            .number("children", SignupItem::children)
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

    static SignupItem of(Signup s, byte[] person) {
        State.Waiting waiting = s.state() instanceof State.Waiting w ? w : null;
        return new SignupItem(s.activity().value(), PREFIX + s.id().value(), person,
                (long) s.party().adults(), (long) s.party().children(),
                s.form(), s.content(), s.consent(), s.at().toString(), s.keptUntil().getEpochSecond(), word(s.state()),
                waiting == null ? null : waiting.ticket(), waiting == null ? null : (long) waiting.told(), s.revision());
    }

    /** What stays of a signup whose owner had herself forgotten: nobody, so that the same form sent again does not bring her back. */
    static SignupItem nobody(Signup s) {
        return new SignupItem(s.activity().value(), PREFIX + s.id().value(), null, null, null, s.form(), null, null, null,
                s.keptUntil().getEpochSecond(), CANCELLED, null, null, s.revision() + 1);
    }

    Signup toSignup(Person who) {
        return new Signup(new ActivityId(activity), new SignupId(entry.substring(PREFIX.length())), who.name(),
                who.phone(), new Party(adults.intValue(), children.intValue()), who.needs(), form, content, consent, Instant.parse(at), Instant.ofEpochSecond(expires), toState(), revision);
    }

    static String word(State state) {
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
