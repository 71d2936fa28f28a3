package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.Optional;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** An application as it is stored, in the Applications table: the only place that holds an applicant's name and phone. */
record ApplicationItem(Application application) {

    static final String PREFIX = "A#";

    static final TableSchema<ApplicationItem> SCHEMA = RecordSchema.of(ApplicationItem.class, ApplicationItem::read)
            .text("post", i -> i.application.post().value(), primaryPartitionKey())
            .text("entry", i -> PREFIX + i.application.id().value(), primarySortKey())
            .text("employer", i -> i.application.employer().value())
            .text("name", i -> i.application.name().value())
            .text("phone", i -> i.application.phone().digits())
            .text("area", i -> i.application.area().map(Area::slug).orElse(null))
            .text("hours", i -> i.application.hours().toString())
            .number("fit", i -> (long) i.application.fit())
            .text("experience", i -> i.application.experience().slug())
            .text("gap", i -> i.application.gapNote())
            .text("message", i -> i.application.message())
            .texts("times", i -> Words.of(i.application.contactTimes()))
            .flag("shares", i -> i.application.sharesPhone())
            .text("consent", i -> i.application.consent())
            .text("link", i -> i.application.link().hex())
            .text("state", i -> i.application.state().slug())
            .text("notChosen", i -> i.application.notChosen().map(Slug::slug).orElse(null))
            .text("at", i -> i.application.at().toString())
            .text("due", i -> i.application.dueAt().toString())
            .text("answered", i -> i.application.answeredAt().map(Instant::toString).orElse(null))
            .number("expires", i -> i.application.keptUntil().getEpochSecond())
            .number("revision", i -> i.application.revision())
            .build();

    static Key key(PostId post, ApplicationId id) {
        return Key.builder().partitionValue(post.value()).sortValue(PREFIX + id.value()).build();
    }

    private static ApplicationItem read(Fields f) {
        return new ApplicationItem(new Application(new PostId(f.text("post")), new ApplicationId(f.text("entry").substring(PREFIX.length())),
                new CreditCode(f.text("employer")), new PersonName(f.text("name")), new Phone(f.text("phone")),
                Optional.ofNullable(f.text("area")).flatMap(Area::of), WeekGrid.parse(f.text("hours")).orElseThrow(),
                (int) f.count("fit"), Words.one(Experience.class, f.text("experience")), f.text("gap"), f.text("message"),
                Words.set(ContactSlot.class, f.texts("times")), f.flag("shares"), f.text("consent"), new TokenHash(f.text("link")),
                Words.one(ApplicationState.class, f.text("state")), Words.maybe(NotChosen.class, f.text("notChosen")),
                Instant.parse(f.text("at")), Instant.parse(f.text("due")),
                Optional.ofNullable(f.text("answered")).map(Instant::parse), Instant.ofEpochSecond(f.count("expires")),
                f.count("revision")));
    }
}
