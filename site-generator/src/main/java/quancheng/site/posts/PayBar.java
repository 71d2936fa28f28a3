package quancheng.site.posts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import quancheng.site.layout.Site;
import quancheng.store.posts.Offer;
import quancheng.store.posts.rules.WageFloor;

/**
 * What the least pay is worth beside the minimum wage of the district: by the hour, or by the month for full-time work that
 * is paid so. The bar is scaled so that the pay ends at three fifths of it.
 *
 * @param here  how far the pay reaches, and @param floor the minimum wage, in percent of the bar
 * @param most  the bar's end, in words
 * @param words how it was computed and how it compares
 */
record PayBar(String title, String label, String here, String floor, String hereWords, String floorWords, String most, String words) {

    private static final BigDecimal SHARE = new BigDecimal("0.6");

    static PayBar of(Site site, Opening opening) {
        Offer offer = opening.offer();
        boolean monthly = WageFloor.byMonth(offer.pay(), offer.terms().employment());
        BigDecimal here = monthly ? BigDecimal.valueOf(offer.pay().minFen(), 2) : offer.pay().hourly(offer.hours());
        BigDecimal floor = BigDecimal.valueOf(monthly ? opening.floor().monthly() : opening.floor().hourly());
        BigDecimal most = here.max(floor).divide(SHARE, 0, RoundingMode.UP);
        String hereWords = site.say("posts.bar.here", PayWords.plain(here));
        String floorWords = site.say("posts.bar.floor", PayWords.plain(floor));
        var pay = new PayWords(site);
        return new PayBar(site.say("posts.bar", pay.equivalent(offer)), floorWords + site.say("posts.and") + hereWords, share(here, most), share(floor, most),
                hereWords, floorWords, site.say(monthly ? "posts.bar.month" : "posts.bar.hour", PayWords.plain(most)),
                pay.sum(offer) + compared(site, opening.floor(), Labels.area(site, offer.place().area()), monthly, here.subtract(floor)));
    }

    private static String compared(Site site, WageFloor floor, String area, boolean monthly, BigDecimal above) {
        String document = floor.document().isBlank() ? "" : site.say("posts.bar.document", floor.document());
        String least = PayWords.plain(BigDecimal.valueOf(monthly ? floor.monthly() : floor.hourly()));
        String than = site.say(monthly ? "posts.bar.than.month" : "posts.bar.than.hour", area, least, document);
        return switch (above.signum()) {
            case 0 -> site.say("posts.bar.equal", than);
            case 1 -> site.say("posts.bar.above", than, PayWords.plain(above));
            default -> site.say("posts.bar.below", than, PayWords.plain(above.negate()));
        };
    }

    private static String share(BigDecimal of, BigDecimal whole) {
        return of.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
