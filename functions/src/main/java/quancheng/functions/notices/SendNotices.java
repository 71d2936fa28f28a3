package quancheng.functions.notices;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import quancheng.site.SiteConfig;
import quancheng.site.notices.NoticeWords;
import quancheng.store.CannotRead;
import quancheng.store.Patience;
import quancheng.store.Rows;
import quancheng.store.Unreadable;
import quancheng.store.activities.Activities;
import quancheng.store.activities.Activity;
import quancheng.store.activities.ActivityId;
import quancheng.store.notices.Kind;
import quancheng.store.notices.Notice;
import quancheng.store.notices.Notices;
import quancheng.store.signups.Signup;
import quancheng.store.signups.SignupId;
import quancheng.store.signups.Signups;

/** Sends what lies in the outbox, and takes it out: dying between the two sends it again, with the same key. */
public final class SendNotices {

    private final Activities activities;
    private final Signups signups;
    private final Notices notices;
    private final Sender sender;
    private final NoticeWords words;
    private final Clock clock;

    public SendNotices(Activities activities, Signups signups, Notices notices, Sender sender, SiteConfig site, Clock clock) {
        this.activities = activities;
        this.signups = signups;
        this.notices = notices;
        this.sender = sender;
        this.words = new NoticeWords(site);
        this.clock = clock;
    }

    /** All that one person is to hear. @return what could not be sent so often that nobody tries again */
    public List<Notice> send(Patience patience, ActivityId activity, SignupId signup) {
        return send(patience, notices.of(patience, activity, signup).stream().filter(notice -> !notice.isGivenUp()).toList(), () -> true);
    }

    /**
     * All that should have been heard by now, as far as the time goes.
     *
     * @param unreadable hears of notices nobody can read; the others are sent
     * @return what is given up
     */
    public List<Notice> sendDue(Patience patience, BooleanSupplier timeIsLeft, Consumer<Unreadable> unreadable) {
        Rows<Notice> due = notices.due(patience, clock.instant());
        due.unreadable().forEach(unreadable);
        return send(patience, due.readable(), timeIsLeft);
    }

    private List<Notice> send(Patience patience, List<Notice> all, BooleanSupplier timeIsLeft) {
        var givenUp = new ArrayList<Notice>();
        for (Notice notice : all) {
            if (!timeIsLeft.getAsBoolean()) {
                break;
            }
            if (!send(patience, notice)) {
                Notice later = notice.failed(clock.instant());
                notices.postpone(patience, later);
                Optional.of(later).filter(Notice::isGivenUp).ifPresent(givenUp::add);
            }
        }
        return givenUp;
    }

    private boolean send(Patience patience, Notice notice) {
        try {
            Optional<Message> message = message(patience, notice);
            if (message.isPresent()) {
                sender.send(message.get());
            }
            notices.remove(patience, notice);
            return true;
        } catch (IOException | CannotRead e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Nothing where it is no longer so. */
    private Optional<Message> message(Patience patience, Notice notice) {
        Optional<Activity> activity = activities.find(patience, notice.activity());
        return activity.flatMap(found -> signups.find(patience, notice.activity(), notice.signup())
                .filter(signup -> holds(notice, found, signup, clock.instant())).map(signup -> message(notice, found, signup)));
    }

    private static boolean holds(Notice notice, Activity activity, Signup signup, Instant now) {
        return now.isBefore(notice.keptUntil()) && now.isBefore(activity.startsAt()) && switch (notice.kind()) {
            case CANCELLED -> !signup.isLive();
            case CALLED_OFF -> signup.isLive() && activity.cancelled();
            case CONFIRMED, WAITLISTED, PROMOTED, CHANGED, REMINDER -> signup.isLive() && !activity.cancelled();
        };
    }

    private Message message(Notice notice, Activity activity, Signup signup) {
        String code = signup.code().toString();
        boolean quiet = activity.confidential();
        Kind kind = notice.kind();
        return new Message(notice.key(), quiet ? "update" : kind.word(), Optional.of(activity.id()).filter(id -> !quiet), signup.phone().digits(),
                words.chinese(kind, activity, code), words.english(kind, activity, code));
    }
}
