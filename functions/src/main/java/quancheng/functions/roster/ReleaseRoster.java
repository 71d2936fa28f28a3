package quancheng.functions.roster;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quancheng.functions.desk.Notary;
import quancheng.functions.desk.Organizer;
import quancheng.site.roster.Custody;
import quancheng.site.roster.Release;
import quancheng.store.Moved;
import quancheng.store.Patience;
import quancheng.store.activities.Activity;
import quancheng.store.audit.AuditLine;
import quancheng.store.audit.AuditLog;
import quancheng.store.audit.Kind;
import quancheng.store.audit.SealedLine;

/**
 * Two people for a roster with children on it (MPR 36): one asks, another of the activity's unit or of the federation releases
 * it to her for a day. <b>Asking and releasing are lines of the audit log and nothing else</b>, so that neither is ever
 * without its record, and nobody can change them. Whom the table of routes lets in may release; herself, nobody.
 */
public final class ReleaseRoster {

    private static final String REQUEST = "request";
    private static final String APPROVAL = "approval";

    private final AuditLog log;
    private final Notary notary;
    private final Clock clock;

    public ReleaseRoster(AuditLog log, Notary notary, Clock clock) {
        this.log = log;
        this.notary = notary;
        this.clock = clock;
    }

    /** Of one activity. */
    public Custody custody(Patience patience, Organizer organizer, Activity activity) {
        String id = activity.id().value();
        return new Custody(releases(patience).stream().filter(release -> release.activity().equals(id)).toList(), organizer.subject(), clock.instant());
    }

    /** Of every activity that is hers. */
    public Custody custody(Patience patience, Organizer organizer, List<Activity> hers) {
        var ids = hers.stream().map(activity -> activity.id().value()).collect(Collectors.toSet());
        return new Custody(releases(patience).stream().filter(release -> ids.contains(release.activity())).toList(), organizer.subject(), clock.instant());
    }

    public ReleaseOutcome ask(Patience patience, Organizer organizer, Activity activity, Optional<Purpose> purpose) {
        if (purpose.isEmpty()) {
            return new ReleaseOutcome.PurposeNeeded();
        }
        Optional<Release> before = custody(patience, organizer, activity).asked();
        if (before.isPresent()) {
            return new ReleaseOutcome.Asked(before.get());
        }
        String request = name();
        Instant now = clock.instant();
        return notary.note(patience, organizer, Kind.ROSTER_ASKED, activity.id().value(), Map.of(REQUEST, request), purpose.get().value()) == Moved.DONE
                ? new ReleaseOutcome.Asked(new Release(activity.id().value(), request, organizer.subject(), organizer.name(), purpose.get().value(), now, Optional.empty()))
                : new ReleaseOutcome.NotOnRecord();
    }

    /** Releasing twice is releasing once. */
    public ReleaseOutcome release(Patience patience, Organizer organizer, Activity activity, String request) {
        Instant now = clock.instant();
        Optional<Release> asked = custody(patience, organizer, activity).releases().stream().filter(release -> release.request().equals(request)).findFirst();
        if (asked.isEmpty() || !asked.get().isOpen(now) && !asked.get().isGood(now)) {
            return new ReleaseOutcome.Gone();
        }
        if (asked.get().subject().equals(organizer.subject())) {
            return new ReleaseOutcome.Own();
        }
        return asked.get().isGood(now) ? new ReleaseOutcome.Released(asked.get()) : released(patience, organizer, asked.get(), now);
    }

    private ReleaseOutcome released(Patience patience, Organizer organizer, Release asked, Instant now) {
        String approval = name();
        Moved noted = notary.note(patience, organizer, Kind.ROSTER_RELEASED, asked.activity(), Map.of(REQUEST, asked.request(), APPROVAL, approval), asked.purpose());
        return noted == Moved.DONE ? new ReleaseOutcome.Released(new Release(asked.activity(), asked.request(), asked.subject(), asked.who(), asked.purpose(), asked.at(),
                Optional.of(new Release.Given(approval, organizer.name(), now)))) : new ReleaseOutcome.NotOnRecord();
    }

    private static String name() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    /** Of the last two days: what was asked a day ago may have been released just now. */
    private List<Release> releases(Patience patience) {
        Instant since = clock.instant().minus(Release.LASTS.multipliedBy(2));
        List<AuditLine> lines = Stream.of(clock.instant(), since).map(at -> YearMonth.from(at.atZone(Activity.ZONE))).distinct()
                .flatMap(month -> log.of(patience, month).stream()).map(SealedLine::line).filter(line -> line.at().isAfter(since)).toList();
        return lines.stream().filter(line -> line.kind() == Kind.ROSTER_ASKED).map(line -> release(line, lines)).toList();
    }

    /** By somebody else, whoever is said to have released it. */
    private static Release release(AuditLine asked, List<AuditLine> lines) {
        String request = asked.details().get(REQUEST);
        Optional<Release.Given> given = lines.stream().filter(line -> line.kind() == Kind.ROSTER_RELEASED && request.equals(line.details().get(REQUEST))
                        && line.about().equals(asked.about()) && !line.by().subject().equals(asked.by().subject())).findFirst()
                .map(line -> new Release.Given(line.details().get(APPROVAL), line.by().name(), line.at()));
        return new Release(asked.about(), request, asked.by().subject(), asked.by().name(), asked.purpose(), asked.at(), given);
    }
}
