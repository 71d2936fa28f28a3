package quancheng.site.info;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.personal.Consent;

/** A consent as whoever gave it reads it. */
public final class ConsentWords {

    private ConsentWords() {
    }

    /** @param stored what cannot be read any more stays as it is */
    public static String of(Site site, String stored) {
        return Consent.parse(stored).map(consent -> of(site, consent)).orElse(stored);
    }

    private static String of(Site site, Consent consent) {
        String parts = consent.parts().isEmpty() ? site.say("data.none") : Stream.of(Consent.Part.values()).filter(consent.parts()::contains)
                .map(part -> site.say("data.part." + part.name().toLowerCase(Locale.ROOT))).collect(Collectors.joining(site.say("data.and")));
        return site.say("data.consent", consent.version(), site.say("data.channel." + consent.channel().name().toLowerCase(Locale.ROOT)),
                parts, consent.sha256());
    }
}
