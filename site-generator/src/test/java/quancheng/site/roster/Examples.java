package quancheng.site.roster;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import quancheng.site.Language;
import quancheng.site.Samples;
import quancheng.site.forms.FormState;
import quancheng.store.activities.Activity;
import quancheng.store.checkins.Arrival;
import quancheng.store.checkins.GuestRef;
import quancheng.store.checkins.ScanId;
import quancheng.store.signups.Need;
import quancheng.store.signups.Party;
import quancheng.store.signups.PersonName;
import quancheng.store.signups.Phone;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;

/** Every view of a roster, each as a page; all text of citizens and organizers is {@code text}. */
public final class Examples {

    private Examples() {
    }

    public static Map<String, byte[]> in(Language language, String text) {
        var desk = new RosterDesk(Samples.CONFIG);
        var views = new LinkedHashMap<String, byte[]>();
        Activity activity = Samples.titled(Samples.activity(1), text);
        Roster roster = Roster.of(activity, IntStream.range(0, 60).mapToObj(n -> signup(activity, n, text)).toList(), List.of(came(signup(activity, 1, text))));
        var typed = new FormState(Map.of("note", List.of(text), "purpose", List.of("other")), Map.of("note", text));
        views.put("roster", page(desk.page(language, roster, new RosterQuery("", "", 1), FormState.EMPTY, custody(activity, text, true), "")));
        views.put("roster 2", page(desk.page(language, roster, new RosterQuery("", "all", 2), FormState.EMPTY, custody(activity, text, false), "needed")));
        views.put("roster needs", page(desk.page(language, roster, new RosterQuery("", "needs", 1), FormState.EMPTY, new Custody(List.of(), "me", Samples.NOW), "")));
        views.put("roster nobody", page(desk.page(language, Roster.of(activity, List.of()), new RosterQuery(text, "", 1), FormState.EMPTY, new Custody(List.of(), "me", Samples.NOW), "")));
        views.put("roster wrong", page(desk.page(language, roster, new RosterQuery("", "", 1), typed, new Custody(List.of(), "me", Samples.NOW), "")));
        views.put("sheet", page(desk.sheet(language, roster, new Stamp("0a1b2c3d", text, Samples.NOW, text))));
        return views;
    }

    /** Somebody else asks; what I asked for is released, or waits. */
    private static Custody custody(Activity activity, String text, boolean released) {
        String id = activity.id().value();
        var given = Optional.of(new Release.Given("0a1b2c3d", text, Samples.NOW)).filter(_ -> released);
        return new Custody(List.of(new Release(id, "11111111", "she", text, text, Samples.NOW, Optional.empty()),
                new Release(id, "22222222", "me", text, text, Samples.NOW, given)), "me", Samples.NOW);
    }

    private static Arrival came(Signup signup) {
        return Arrival.first(signup.activity(), Optional.of(GuestRef.of(signup.id())), new ScanId("a-scan-of-the-door"), 2, Samples.NOW, "door", Samples.NOW.plusSeconds(86_400));
    }

    private static Signup signup(Activity activity, int n, String text) {
        var state = n % 12 == 0 ? new Signup.State.Waiting(n, n) : n % 13 == 0 ? new Signup.State.Cancelled() : new Signup.State.Confirmed();
        Set<Need> needs = n % 5 == 0 ? Set.of(Need.SIGN, Need.NURSING) : Set.of();
        return new Signup(activity.id(), new SignupId("%026d".formatted(n + 22).replace('0', '2').replace('1', '3')), new PersonName(text),
                new Phone("139%08d".formatted(n)), new Party(1, n % 3), needs, "form", "content", "1", Samples.NOW.plusSeconds(n),
                Samples.NOW.plusSeconds(1_000_000), state, 0);
    }

    private static byte[] page(byte[] fragment) {
        return ("<!DOCTYPE html><html lang=\"zh\"><head><title>x</title></head><body><main>" + new String(fragment, StandardCharsets.UTF_8)
                + "</main></body></html>").getBytes(StandardCharsets.UTF_8);
    }
}
