package quancheng.functions.posts;

import java.util.Optional;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.OrgType;
import quancheng.store.signups.Phone;

/** Who offers the work: code, name, kind, and whom to ask. */
final class EmployerPart {

    private static final int LONGEST_EXTENSION = 5;

    private final PostFields fields;

    EmployerPart(PostFields fields) {
        this.fields = fields;
    }

    Optional<CreditCode> code() {
        if (fields.isBlank("code")) {
            return fields.wrong("code", "post.code.blank");
        }
        return switch (CreditCode.read(fields.raw("code"))) {
            case CreditCode.Reading.Read(CreditCode code) -> Optional.of(looked(code));
            case CreditCode.Reading.WrongShape(int length) -> length == 18 ? fields.wrong("code", "post.code.signs")
                    : fields.wrong("code", "post.code.length", length);
            case CreditCode.Reading.WrongCheck() -> fields.wrong("code", "post.code.check");
        };
    }

    private CreditCode looked(CreditCode code) {
        if (!code.organisationFits()) {
            fields.warn("code", "post.code.organisation");
        }
        if (!code.registeredInJinan()) {
            fields.warn("code", "post.code.elsewhere");
        }
        Optional<OrgType> said = fields.optionalChoice(OrgType.class, "orgType");
        if (said.isPresent() && said.get() != OrgType.of(code)) {
            fields.wrong("orgType", "post.orgType.differs", code.value().substring(0, 2));
        }
        return code;
    }

    Optional<String> name(Optional<CreditCode> code) {
        Optional<String> name = fields.text("employer", "post.employer.blank", 4, 60);
        if (code.map(OrgType::of).filter(OrgType.ENTERPRISE::equals).isPresent() && name.filter(it -> !it.contains("公司")).isPresent()) {
            fields.warn("employer", "post.employer.company");
        }
        return name;
    }

    Optional<Contact.Known> contact() {
        Optional<String> name = fields.text("contact", "post.contact.blank", 2, 20);
        Optional<Phone> phone = phone();
        String extension = extension();
        return name.isPresent() && phone.isPresent() ? Optional.of(new Contact.Known(name.get(), phone.get(), extension)) : Optional.empty();
    }

    private Optional<Phone> phone() {
        if (fields.isBlank("phone")) {
            return fields.wrong("phone", "post.phone.blank");
        }
        return switch (Phone.read(fields.raw("phone"))) {
            case Phone.Reading.Read(Phone phone) -> Optional.of(phone);
            case Phone.Reading.WrongLength(int missing) -> fields.wrong("phone", missing > 0 ? "phone.short" : "phone.long", Math.abs(missing));
            case Phone.Reading.NotANumber() -> fields.wrong("phone", "phone.wrong");
        };
    }

    private String extension() {
        String extension = fields.raw("extension");
        if (!extension.matches("\\d{0," + LONGEST_EXTENSION + "}")) {
            fields.wrong("extension", "post.extension");
        }
        return extension;
    }
}
