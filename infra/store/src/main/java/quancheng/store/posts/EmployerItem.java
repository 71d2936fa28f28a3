package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;

import java.time.LocalDate;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import quancheng.store.signups.Phone;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** An employer as it is stored, in the Employers table. */
record EmployerItem(Employer employer) {

    static final TableSchema<EmployerItem> SCHEMA = RecordSchema.of(EmployerItem.class, EmployerItem::read)
            .text("code", i -> i.employer.code().value(), primaryPartitionKey())
            .text("name", i -> i.employer.name())
            .text("contact", i -> i.employer.contact().name())
            .text("phone", i -> i.employer.contact().phone().digits())
            .text("extension", i -> i.employer.contact().extension())
            .text("scope", i -> i.employer.scope())
            .texts("facilities", i -> Words.of(i.employer.facilities()))
            .text("roster", i -> i.employer.rosterNo())
            .number("level", i -> (long) i.employer.verification().level())
            .text("verified", i -> i.employer.verification().on().toString())
            .text("verifier", i -> i.employer.verification().by())
            .text("due", i -> i.employer.verification().nextDue().toString())
            .number("asked", i -> (long) i.employer.replies().asked())
            .number("answered", i -> (long) i.employer.replies().answered())
            .number("revision", i -> i.employer.revision())
            .build();

    static Key key(CreditCode code) {
        return Key.builder().partitionValue(code.value()).build();
    }

    private static EmployerItem read(Fields f) {
        return new EmployerItem(new Employer(new CreditCode(f.text("code")), f.text("name"),
                new Contact(f.text("contact"), new Phone(f.text("phone")), f.text("extension")), f.text("scope"),
                Words.set(Facility.class, f.texts("facilities")), f.text("roster"),
                new Verification((int) f.count("level"), LocalDate.parse(f.text("verified")), f.text("verifier"),
                        LocalDate.parse(f.text("due"))),
                new ReplyRate((int) f.count("asked"), (int) f.count("answered")), f.count("revision")));
    }
}
