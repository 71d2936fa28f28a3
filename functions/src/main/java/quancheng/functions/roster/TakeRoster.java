package quancheng.functions.roster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import quancheng.functions.desk.Notary;
import quancheng.functions.desk.Organizer;
import quancheng.site.roster.Phones;
import quancheng.site.roster.Roster;
import quancheng.site.roster.RosterDesk;
import quancheng.site.roster.Stamp;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.audit.Kind;
import quancheng.store.checkins.Checkins;
import quancheng.store.signups.Signups;

/**
 * Lets an organizer look at a roster, or take it away. <b>No byte of it leaves before it is in the audit log</b> who took it,
 * what for, how many rows and which bytes; where that cannot be written, there is no file. <b>With children on it, none
 * leaves without a second person.</b>
 */
public final class TakeRoster {

    private final Signups signups;
    private final Checkins checkins;
    private final RosterDesk desk;
    private final ReleaseRoster releases;
    private final Habits habits;
    private final Notary notary;
    private final Clock clock;

    public TakeRoster(Signups signups, Checkins checkins, RosterDesk desk, ReleaseRoster releases, Habits habits, Notary notary, Clock clock) {
        this.signups = signups;
        this.checkins = checkins;
        this.desk = desk;
        this.releases = releases;
        this.habits = habits;
        this.notary = notary;
        this.clock = clock;
    }

    /** For the page; nothing where it could not be put on record that she looked. */
    public Optional<Roster> look(Patience patience, Organizer organizer, Activity activity) {
        Roster roster = Roster.of(activity, signups.of(patience, activity.id()), checkins.of(patience, activity.id()));
        Moved noted = notary.note(patience, organizer, Kind.ROSTER_SEEN, activity.id().value(), Map.of("rows", String.valueOf(roster.rows())));
        return noted == Moved.DONE ? Optional.of(roster) : Optional.empty();
    }

    public TakeOutcome take(Patience patience, Organizer organizer, Activity activity, Taking asked) {
        return asked.purpose().map(purpose -> taken(patience, organizer, activity, asked, purpose)).orElseGet(TakeOutcome.PurposeNeeded::new);
    }

    /** With children on it, for what it was released and nothing else. */
    private TakeOutcome taken(Patience patience, Organizer organizer, Activity activity, Taking asked, Purpose said) {
        Roster roster = Roster.of(activity, signups.of(patience, activity.id()));
        if (!roster.hasChildren()) {
            return taken(patience, organizer, roster, asked, said, Map.of());
        }
        return releases.custody(patience, organizer, activity).good().<TakeOutcome>map(release -> taken(patience, organizer, roster, asked,
                new Purpose(release.purpose()), Map.of("approval", release.given().orElseThrow().approval()))).orElseGet(TakeOutcome.ReleaseNeeded::new);
    }

    private TakeOutcome taken(Patience patience, Organizer organizer, Roster roster, Taking asked, Purpose purpose, Map<String, String> approval) {
        Instant now = clock.instant();
        String copy = UUID.randomUUID().toString().substring(0, 8);
        byte[] bytes = bytes(roster, asked, new Stamp(copy, organizer.name(), now, purpose.value()));
        var details = new TreeMap<>(Map.of("copy", copy, "format", asked.format().word(), "rows", String.valueOf(roster.rows()),
                "phones", phones(asked).word(), "bytes", String.valueOf(bytes.length), "sha256", sha256(bytes)));
        details.putAll(approval);
        if (!asked.address().isEmpty()) {
            details.put("address", asked.address());
        }
        return notary.note(patience, organizer, Kind.ROSTER_TAKEN, roster.activity().id().value(), details, purpose.value()) == Moved.DONE
                ? new TakeOutcome.Taken(roster, desk.fileName(roster), bytes, habits.isUnusual(patience, organizer, roster)) : new TakeOutcome.NotOnRecord();
    }

    private byte[] bytes(Roster roster, Taking asked, Stamp stamp) {
        return switch (asked.format()) {
            case XLSX -> RosterXlsx.bytes(desk.table(roster, asked.phones(), stamp));
            case CSV -> RosterCsv.bytes(desk.table(roster, asked.phones(), stamp));
            case SHEET -> desk.sheet(asked.language(), roster, stamp);
        };
    }

    private static Phones phones(Taking asked) {
        return asked.format() == Format.SHEET ? Phones.LAST4 : asked.phones();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
