package quancheng.site.projects;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import quancheng.store.projects.Beneficiary;
import quancheng.store.projects.Status;

/**
 * One way of looking at the promises, with a page of its own.
 *
 * @param facet  what it belongs to among the filters: {@code for}, {@code status}, {@code unit}, or nothing for all of them
 * @param word   key of its words; the unit's own name where it is one
 * @param holds  what stands on it
 */
record Cut(String facet, String word, String path, Predicate<Standing> holds) {

    static final String ROOT = "projects/";
    static final Cut WHOLE = new Cut("", "all", ROOT, _ -> true);

    static List<Cut> all(Promises promises) {
        return Stream.of(Stream.of(WHOLE), Arrays.stream(Beneficiary.values()).map(Cut::of), Arrays.stream(Status.values()).map(Cut::of),
                promises.units().map(Cut::of)).flatMap(cuts -> cuts).toList();
    }

    static Cut of(Beneficiary beneficiary) {
        return new Cut("for", beneficiary.word(), ROOT + "for/" + beneficiary.word() + "/", one -> one.plan().beneficiary() == beneficiary);
    }

    static Cut of(Status status) {
        return new Cut("status", status.word(), ROOT + "status/" + status.word() + "/", one -> one.status() == status);
    }

    /** Its address is made from the name, so that it stays while others come and go. */
    static Cut of(String unit) {
        return new Cut("unit", unit, ROOT + "unit/" + address(unit) + "/", one -> one.plan().unit().equals(unit));
    }

    private static String address(String unit) {
        var sum = new CRC32();
        sum.update(unit.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
