package quancheng.store.activities;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** An activity as it is stored, in the Activities table; attributes that do not apply are not there. */
record ActivityItem(Activity activity) {

    static final TableSchema<ActivityItem> SCHEMA = RecordSchema.of(ActivityItem.class, ActivityItem::read)
            .text("id", i -> i.activity.id().value(), primaryPartitionKey())
            .text("theme", i -> i.activity.theme().slug())
            .text("title", i -> i.activity.title())
            .flag("main", i -> i.activity.mainEvent())
            .flag("announced", i -> i.activity.announced())
            .text("organizer", i -> i.activity.organizer())
            .text("district", i -> i.activity.district().slug())
            .text("venue", i -> i.activity.venue())
            .text("address", i -> i.activity.address())
            .flag("online", i -> i.activity.online())
            .text("starts", i -> i.activity.startsAt().toString())
            .text("ends", i -> i.activity.endsAt().toString())
            .text("opens", i -> i.open() == null ? null : i.open().opensAt().toString())
            .text("closes", i -> i.open() == null ? null : i.open().closesAt().toString())
            .number("capacity", i -> i.open() == null ? null : (long) i.open().capacity())
            .flag("waitlist", i -> i.open() == null ? null : i.open().waitlist())
            .number("party", i -> i.open() == null ? null : (long) i.open().maxParty())
            .text("children", i -> i.activity.children().rule().name())
            .number("youngest", i -> (long) i.activity.children().minAge())
            .number("oldest", i -> (long) i.activity.children().maxAge())
            .text("audience", i -> i.activity.audience())
            .text("summary", i -> i.activity.summary())
            .text("description", i -> i.activity.description())
            .texts("tags", i -> i.activity.tags())
            .text("titleEn", i -> i.activity.english().map(English::title).orElse(null))
            .text("summaryEn", i -> i.activity.english().map(English::summary).orElse(null))
            .text("descriptionEn", i -> i.activity.english().map(English::description).orElse(null))
            .text("venueEn", i -> i.activity.english().map(English::venue).orElse(null))
            .flag("confidential", i -> i.activity.confidential())
            .flag("cancelled", i -> i.activity.cancelled())
            .number("revision", i -> i.activity.revision())
            .build();

    static Key key(ActivityId id) {
        return Key.builder().partitionValue(id.value()).build();
    }

    private Admission.Open open() {
        return activity.admission() instanceof Admission.Open open ? open : null;
    }

    private static ActivityItem read(Fields f) {
        return new ActivityItem(new Activity(new ActivityId(f.text("id")), Theme.parse(f.text("theme")).orElseThrow(),
                f.text("title"), f.flag("main"), f.flag("announced"), f.text("organizer"),
                District.of(f.text("district")).orElseThrow(), f.text("venue"), f.text("address"), f.flag("online"),
                Instant.parse(f.text("starts")), Instant.parse(f.text("ends")), admission(f), children(f),
                f.text("audience"), f.text("summary"), f.text("description"), f.texts("tags"), english(f),
                f.flag("confidential"), f.flag("cancelled"), f.count("revision")));
    }

    private static Admission admission(Fields f) {
        return f.number("capacity") == null ? new Admission.Invitation()
                : new Admission.Open(Instant.parse(f.text("opens")), Instant.parse(f.text("closes")),
                        (int) f.count("capacity"), f.flag("waitlist"), (int) f.count("party"));
    }

    private static Children children(Fields f) {
        return new Children(Children.Rule.valueOf(f.text("children")), (int) f.count("youngest"), (int) f.count("oldest"));
    }

    private static Optional<English> english(Fields f) {
        return Optional.ofNullable(f.text("titleEn")).map(title ->
                new English(title, f.text("summaryEn"), f.text("descriptionEn"), f.text("venueEn")));
    }
}
