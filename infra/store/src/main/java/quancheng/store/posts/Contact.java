package quancheng.store.posts;

import java.util.List;
import quancheng.store.signups.Phone;

/** Whom to ask at an employer: a role or a name, a phone, and its extension (at most five digits, often empty). */
public record Contact(String name, Phone phone, String extension) {

    /** What stands for the contact where there is no right to see it. */
    static final Contact WITHHELD = new Contact("", new Phone("0000000000"), "");

    List<String> texts() {
        return List.of(name, phone.digits(), extension);
    }

    static Contact parse(List<String> texts) {
        return new Contact(texts.get(0), new Phone(texts.get(1)), texts.get(2));
    }

    /** Never the person: it would end up in a log. */
    @Override
    public String toString() {
        return "***";
    }
}
