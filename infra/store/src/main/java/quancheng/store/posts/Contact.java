package quancheng.store.posts;

import quancheng.store.signups.Phone;

/** Whom to ask at an employer: a role or a name, a phone, and its extension (at most five digits, often empty). */
public record Contact(String name, Phone phone, String extension) {
}
