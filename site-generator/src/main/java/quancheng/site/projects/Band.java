package quancheng.site.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quancheng.site.layout.Link;
import quancheng.site.layout.SafeUrl;
import quancheng.site.layout.Site;
import quancheng.store.projects.Beneficiary;
import quancheng.store.projects.Collection;
import quancheng.store.projects.Status;

/** The wall in small, for the home page: one picture for ten promises, each a bar. */
public record Band(String name, Link all, List<Strip> strips) {

    private static final int HEIGHT = 30;

    /** Ten bars. @param grounds the whole bars, and @param bars what is done, as paths */
    public record Strip(SafeUrl url, String text, String box, String grounds, String bars, String words) {
    }

    /** Without strips where nothing was promised. */
    public static Band of(Site site, Promises promises) {
        return new Band(site.say("project.wall"), new Link(site.say("project.all"), site.page(Cut.ROOT)), Arrays.stream(Beneficiary.values())
                .flatMap(beneficiary -> strip(site, beneficiary, promises.of(one -> one.plan().collection() == Collection.PRACTICAL
                        && one.plan().beneficiary() == beneficiary)).stream()).toList());
    }

    private static List<Strip> strip(Site site, Beneficiary beneficiary, List<Standing> ten) {
        return ten.isEmpty() ? List.of() : List.of(new Strip(site.page(Cut.of(beneficiary).path()), site.say("project.ten." + beneficiary.word()),
                "0 0 " + ten.size() * 10 + " " + HEIGHT, bars(ten.size(), _ -> HEIGHT), bars(ten.size(), i -> height(ten.get(i))), counts(site, ten)));
    }

    private static String bars(int count, IntUnaryOperator height) {
        return IntStream.range(0, count).filter(i -> height.applyAsInt(i) > 0)
                .mapToObj(i -> String.format(Locale.ROOT, "M%d %dv-%d", i * 10 + 5, HEIGHT, height.applyAsInt(i))).collect(Collectors.joining());
    }

    private static int height(Standing one) {
        return (int) Math.min(HEIGHT, (one.done().orElse(0) * HEIGHT + 99) / 100);
    }

    private static String counts(Site site, List<Standing> ten) {
        return Arrays.stream(Status.values()).filter(status -> ten.stream().anyMatch(one -> one.status() == status))
                .map(status -> site.say("project.status." + status.word()) + " " + ten.stream().filter(one -> one.status() == status).count())
                .collect(Collectors.joining(" · "));
    }
}
