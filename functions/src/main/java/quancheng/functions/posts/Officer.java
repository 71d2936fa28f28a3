package quancheng.functions.posts;

import quancheng.store.posts.By;

/** Who moderates, as her token says: a subject, not a name. */
public record Officer(String subject) {

    By by() {
        return By.officer(subject);
    }
}
