package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import quancheng.store.Sealed;
import quancheng.store.Vault;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * An application as it is stored, in the Applications table: the only place that holds an applicant's name and phone, and
 * what she wrote of herself; sealed, under a key of the post.
 */
record ApplicationItem(Sealed<Application> sealed) {

    static final String PREFIX = "A#";

    static final TableSchema<ApplicationItem> SCHEMA = RecordSchema.of(ApplicationItem.class, ApplicationItem::read)
            .text("post", i -> i.sealed.value().post().value(), primaryPartitionKey())
            .text("entry", i -> PREFIX + i.sealed.value().id().value(), primarySortKey())
            .text("employer", i -> i.sealed.value().employer().value())
            .bytes("person", i -> i.sealed.bytes())
            .text("hours", i -> i.sealed.value().hours().toString())
            .number("fit", i -> (long) i.sealed.value().fit())
            .text("experience", i -> i.sealed.value().experience().slug())
            .texts("times", i -> Words.of(i.sealed.value().contactTimes()))
            .flag("shares", i -> i.sealed.value().sharesPhone())
            .text("consent", i -> i.sealed.value().consent())
            .text("link", i -> i.sealed.value().link().hex())
            .text("state", i -> i.sealed.value().state().slug())
            .text("notChosen", i -> i.sealed.value().notChosen().map(Slug::slug).orElse(null))
            .text("at", i -> i.sealed.value().at().toString())
            .text("due", i -> i.sealed.value().dueAt().toString())
            .text("answered", i -> i.sealed.value().answeredAt().map(Instant::toString).orElse(null))
            .number("expires", i -> i.sealed.value().keptUntil().getEpochSecond())
            .number("revision", i -> i.sealed.value().revision())
            .build();

    static Key key(PostId post, ApplicationId id) {
        return Key.builder().partitionValue(post.value()).sortValue(PREFIX + id.value()).build();
    }

    static ApplicationItem seal(Vault vault, Patience patience, Application a) {
        return new ApplicationItem(Sealed.close(vault, patience, place(a.post().value(), PREFIX + a.id().value()), a,
                List.of(a.name().value(), a.phone().digits(), a.area().map(Area::slug).orElse(""), a.gapNote(), a.message())));
    }

    private static ApplicationItem read(Fields f) {
        return new ApplicationItem(Sealed.read(place(f.text("post"), f.text("entry")), f.bytes("person"), person -> read(f, person)));
    }

    private static Application read(Fields f, List<String> person) {
        return new Application(new PostId(f.text("post")), new ApplicationId(f.text("entry").substring(PREFIX.length())),
                new CreditCode(f.text("employer")), new PersonName(person.get(0)), new Phone(person.get(1)), Area.of(person.get(2)),
                WeekGrid.parse(f.text("hours")).orElseThrow(), (int) f.count("fit"), Words.one(Experience.class, f.text("experience")),
                person.get(3), person.get(4), Words.set(ContactSlot.class, f.texts("times")), f.flag("shares"), f.text("consent"),
                new TokenHash(f.text("link")), Words.one(ApplicationState.class, f.text("state")),
                Words.maybe(NotChosen.class, f.text("notChosen")), Instant.parse(f.text("at")), Instant.parse(f.text("due")),
                Optional.ofNullable(f.text("answered")).map(Instant::parse), Instant.ofEpochSecond(f.count("expires")),
                f.count("revision"));
    }

    /** Whose data key seals the applicants of a post. */
    static String owner(String post) {
        return "applications/" + post;
    }

    private static Vault.Place place(String post, String entry) {
        return new Vault.Place(owner(post), entry);
    }
}
