package quancheng.site.posts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import quancheng.site.layout.Site;
import quancheng.store.posts.Offer;
import quancheng.store.posts.Pay;
import quancheng.store.posts.WageUnit;

/** Pay in words: {@code ¥2,800–3,300}, {@code 每月}, {@code 折合每小时 18.4–21.7 元}. */
record PayWords(Site site) {

    String amount(Pay pay) {
        return site.say("posts.pay.amount", range(yuan(pay.minFen()), yuan(pay.maxFen())));
    }

    String unit(Pay pay) {
        return site.say("posts.pay." + pay.unit().slug());
    }

    /** What an hour of it is worth; empty where it is paid by the hour. */
    String hourly(Offer offer) {
        return offer.pay().unit() == WageUnit.HOUR ? ""
                : site.say(offer.pay().unit() == WageUnit.PIECE ? "posts.pay.hourly.piece" : "posts.pay.hourly", equivalent(offer));
    }

    String equivalent(Offer offer) {
        return range(plain(offer.pay().hourly(offer.hours())), plain(offer.pay().hourlyMost(offer.hours())));
    }

    /** How an hour's worth comes out of what is paid. */
    String sum(Offer offer) {
        Pay pay = offer.pay();
        String least = yuan(pay.minFen());
        String hour = plain(pay.hourly(offer.hours()));
        return switch (pay.unit()) {
            case HOUR -> "";
            case DAY -> site.say("posts.sum.day", least, plain(BigDecimal.valueOf(offer.hours().weeklyMinutes())
                    .divide(BigDecimal.valueOf(60L * offer.hours().days()), 2, RoundingMode.HALF_UP)), hour);
            case MONTH -> site.say("posts.sum.month", least, plain(offer.hours().weekly()), hour);
            case PIECE -> site.say("posts.sum.piece", least, pay.piecesPerHour(), hour);
        };
    }

    static String range(String least, String most) {
        return least.equals(most) ? least : least + "–" + most;
    }

    /** Yuan with a comma between thousands. */
    static String yuan(long fen) {
        return grouped(Pay.yuan(fen));
    }

    static String plain(BigDecimal number) {
        return grouped(number.stripTrailingZeros().toPlainString());
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        return plain.substring(0, point).replaceAll("\\B(?=(\\d{3})+$)", ",") + plain.substring(point);
    }
}
