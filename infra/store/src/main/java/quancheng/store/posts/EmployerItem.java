package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.time.LocalDate;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import quancheng.store.Sealed;
import quancheng.store.Vault;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * An employer as it is stored, in the Employers table; whom to ask there is sealed, under one key for all: they are read all
 * together, and none of them is erased by itself.
 */
record EmployerItem(Sealed<Employer> sealed) {

    private static final String OWNER = "employers";

    static final TableSchema<EmployerItem> SCHEMA = RecordSchema.of(EmployerItem.class, EmployerItem::read)
            .text("code", i -> i.sealed.value().code().value(), primaryPartitionKey())
            .text("name", i -> i.sealed.value().name())
            .bytes("contact", i -> i.sealed.bytes())
            .text("scope", i -> i.sealed.value().scope())
            .texts("facilities", i -> Words.of(i.sealed.value().facilities()))
            .text("roster", i -> i.sealed.value().rosterNo())
            .number("level", i -> (long) i.sealed.value().verification().level())
            .text("verified", i -> i.sealed.value().verification().on().toString())
            .text("verifier", i -> i.sealed.value().verification().by())
            .text("due", i -> i.sealed.value().verification().nextDue().toString())
            .number("asked", i -> (long) i.sealed.value().replies().asked())
            .number("answered", i -> (long) i.sealed.value().replies().answered())
            .number("revision", i -> i.sealed.value().revision())
            .build();

    static Key key(CreditCode code) {
        return Key.builder().partitionValue(code.value()).build();
    }

    static EmployerItem seal(Vault vault, Patience patience, Employer e) {
        return new EmployerItem(Sealed.close(vault, patience, new Vault.Place(OWNER, e.code().value()), e, e.contact().texts()));
    }

    private static EmployerItem read(Fields f) {
        return new EmployerItem(Sealed.read(new Vault.Place(OWNER, f.text("code")), f.bytes("contact"), texts -> read(f, Contact.Known.parse(texts))));
    }

    private static Employer read(Fields f, Contact.Known contact) {
        return new Employer(new CreditCode(f.text("code")), f.text("name"), contact, f.text("scope"),
                Words.set(Facility.class, f.texts("facilities")), f.text("roster"),
                new Verification((int) f.count("level"), LocalDate.parse(f.text("verified")), f.text("verifier"),
                        LocalDate.parse(f.text("due"))),
                new ReplyRate((int) f.count("asked"), (int) f.count("answered")), f.count("revision"));
    }
}
