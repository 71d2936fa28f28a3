package quancheng.site.publish;

import quancheng.site.Page;

/** Two pages claim one address: one of them would be lost, so nothing is published. */
final class TwoPagesOnOnePath extends IllegalStateException {

    TwoPagesOnOnePath(Page one, Page other) {
        super("two pages at '%s': %s from %s, and %s from %s".formatted(
                one.path(), one.type(), one.basis(), other.type(), other.basis()));
    }
}
