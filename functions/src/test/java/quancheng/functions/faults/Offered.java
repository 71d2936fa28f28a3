package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quancheng.functions.World.patience;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import quancheng.functions.World;
import quancheng.functions.posts.AnswerOutcome;
import quancheng.functions.posts.ApplicationRequest;
import quancheng.functions.posts.ApplyOutcome;
import quancheng.functions.posts.DraftOutcome;
import quancheng.functions.posts.EmployerLink;
import quancheng.functions.posts.Hiring;
import quancheng.functions.posts.ImportPostsOutcome;
import quancheng.functions.posts.ManageOutcome;
import quancheng.functions.posts.ModerationOutcome;
import quancheng.functions.posts.PostForm;
import quancheng.functions.posts.ReportOutcome;
import quancheng.functions.posts.Rows;
import quancheng.functions.posts.SubmitOutcome;
import quancheng.functions.signups.Posted;
import quancheng.store.activities.Activity;
import quancheng.store.posts.Application;
import quancheng.store.posts.ApplicationState;
import quancheng.store.posts.Contact;
import quancheng.store.posts.CreditCode;
import quancheng.store.posts.Decision;
import quancheng.store.posts.PauseCause;
import quancheng.store.posts.PostId;
import quancheng.store.posts.PostState;
import quancheng.store.posts.ReplyRate;
import quancheng.store.posts.ReportReason;
import quancheng.store.signups.Phone;

/**
 * A mother post from the first saved word to the last applicant. Whoever starts again after a crash looks first: what can be
 * sent twice is sent twice, what cannot is done where the history does not say that it is done.
 */
final class Offered {

    private static final Duration EIGHT_DAYS = Duration.ofDays(8);
    private static final Duration HALF_A_YEAR = Duration.ofDays(190);
    private static final Decision MEND = new Decision("R06", "写清怎么结算");

    private Offered() {
    }

    static List<Scenario> scenarios() {
        return List.of(
                scenario("a post is offered, sent back, mended and approved", Offered::offered),
                scenario("a live post is edited and taken down", Offered::edited),
                scenario("a post is answered, the applicant hired, the post filled", Offered::hired),
                scenario("an applicant withdraws and wants to be forgotten", Offered::forgotten),
                scenario("two people report a post", Offered::reported),
                scenario("a file of posts comes in", Offered::imported),
                scenario("the clocks come round to a silent employer", Offered::silent),
                scenario("the clocks come round to a post that closed half a year ago", Offered::closed));
    }

    private interface Preparation {
        Work on(World sound);
    }

    private record Work(Consumer<World> action, BiConsumer<World, String> expectation) {
    }

    private static Scenario scenario(String name, Preparation preparation) {
        return new Scenario(name, sound -> {
            Activity activity = sound.open(1, 1, false);
            Work work = preparation.on(sound);
            return new Scenario.Scene(activity, work.action, work.expectation);
        });
    }

    private static Work offered(World sound) {
        CreditCode code = Hiring.code();
        String key = UUID.randomUUID().toString();
        EmployerLink link = Hiring.link(sound, key);
        PostId id = link.post();
        return new Work(world -> {
            Hiring.begin(world, Hiring.typed(code), key);
            once(world, id, "submit", () -> submit(world, link));
            once(world, id, "ask-changes", () -> assertInstanceOf(ModerationOutcome.Decided.class, world.desk.moderation.moderatePost
                    .askChanges(patience(), Hiring.FIRST, id, Hiring.next(world, id).orElseThrow().revision(), MEND)));
            if (Hiring.next(world, id).filter(it -> it.state() == PostState.CHANGES_ASKED).isPresent()) {
                save(world, link, Hiring.typed(code, "title", "午市帮工"));
                submit(world, link);
            }
            if (Hiring.employer(world, code).verification().level() == 0) {
                Hiring.verified(world, code);
            }
            once(world, id, "approve", () -> approve(world, id));
        }, (world, after) -> {
            assertEquals(List.of("submit", "ask-changes", "submit", "approve"), decisions(world, id), after);
            assertEquals(Optional.empty(), Hiring.next(world, id), after);
            assertEquals("午市帮工", Hiring.post(world, id).offer().title(), after);
            assertEquals(1, Hiring.employer(world, code).revision(), after);
        });
    }

    private static Work edited(World sound) {
        EmployerLink link = Hiring.live(sound, Hiring.code());
        PostId id = link.post();
        CreditCode code = Hiring.post(sound, id).offer().code();
        return new Work(world -> {
            if (Hiring.post(world, id).version() == 1) {
                if (Hiring.next(world, id).filter(it -> it.state() == PostState.SUBMITTED).isEmpty()) {
                    assertInstanceOf(DraftOutcome.Saved.class, world.posts.saveDraft.edit(patience(), link));
                    save(world, link, Hiring.typed(code, "title", "午市帮工"));
                    submit(world, link);
                }
                approve(world, id);
            }
            once(world, id, "remove", () -> assertInstanceOf(ModerationOutcome.TakenDown.class, world.desk.moderation.supervisePost
                    .remove(patience(), Hiring.SECOND, id, Hiring.post(world, id).revision(), MEND)));
        }, (world, after) -> {
            assertEquals(List.of("submit", "approve", "submit", "approve", "remove"), decisions(world, id), after);
            assertEquals(Optional.empty(), Hiring.next(world, id), after);
            assertEquals(PostState.REMOVED, Hiring.post(world, id).state(), after);
            assertEquals(2, Hiring.post(world, id).version(), after);
        });
    }

    private static Work hired(World sound) {
        EmployerLink link = Hiring.live(sound, Hiring.code());
        Phone phone = World.somebody();
        ApplicationRequest request = Hiring.applicant(sound, phone, "form", true);
        return new Work(world -> {
            Application application = apply(world, link.post(), request).application();
            assertEquals(1, world.posts.answerApplication.applicants(patience(), link).orElseThrow().size());
            assertInstanceOf(AnswerOutcome.Done.class, world.posts.answerApplication.answer(patience(), link, application.id(),
                    ApplicationState.HIRED, Optional.empty()));
            assertInstanceOf(ManageOutcome.Moved.class, world.posts.managePost.fill(patience(), link));
        }, (world, after) -> {
            List<Application> all = world.posts.applications.of(patience(), link.post());
            assertEquals(List.of(ApplicationState.HIRED), all.stream().map(Application::state).toList(), after);
            assertEquals(2, all.getFirst().revision(), after + ": seen once, answered once");
            assertEquals(1, Hiring.sentToday(world, phone), after);
            assertEquals(List.of("submit", "approve", "fill"), decisions(world, link.post()), after);
        });
    }

    private static Work forgotten(World sound) {
        EmployerLink employer = Hiring.live(sound, Hiring.code());
        ApplyOutcome.Received received = Hiring.applied(sound, employer.post());
        String last4 = received.application().phone().last4();
        return new Work(world -> {
            world.posts.myApplication.withdraw(patience(), received.link(), last4);
            assertTrue(world.posts.myApplication.erase(patience(), received.link(), last4));
        }, (world, after) -> {
            assertEquals(List.of(), world.posts.applications.of(patience(), employer.post()), after);
            assertEquals(1, Hiring.sentToday(world, received.application().phone()), after);
        });
    }

    private static Work reported(World sound) {
        EmployerLink link = Hiring.live(sound, Hiring.code());
        PostId id = link.post();
        return new Work(world -> List.of("here", "there").forEach(address -> assertInstanceOf(ReportOutcome.Received.class,
                world.posts.reportPost.report(patience(), id, ReportReason.ASKS_MONEY, "要先交钱", address, Optional.empty()))),
                (world, after) -> {
                    assertEquals(Optional.of(PauseCause.REPORTS), Hiring.post(world, id).paused(), after);
                    assertEquals(2, world.posts.reports.open(patience(), Hiring.post(world, id)).size(), after);
                    assertEquals(List.of("submit", "approve", "pause"), decisions(world, id), after);
                });
    }

    private static Work imported(World sound) {
        CreditCode code = Hiring.code();
        String id = "k" + UUID.randomUUID().toString().substring(0, 8);
        byte[] file = Rows.file(Rows.good().subList(0, 1), _ -> id, code, sound.clock);
        byte[] changed = new String(file, StandardCharsets.UTF_8).replace("午市后厨帮工", "午市帮工").getBytes(StandardCharsets.UTF_8);
        return new Work(world -> {
            if (world.posts.posts.find(patience(), new PostId(id)).filter(it -> it.version() == 2).isEmpty()) {
                importFile(world, file);
            }
            importFile(world, changed);
        }, (world, after) -> {
            assertEquals(List.of("import", "import"), Hiring.history(world, new PostId(id)), after);
            assertEquals("午市帮工", Hiring.post(world, new PostId(id)).offer().title(), after);
            assertEquals(0, Hiring.employer(world, code).revision(), after);
        });
    }

    /** Three answers lie for eight days: each is over, the employer's rate is counted and its post pauses, however often one looks. */
    private static Work silent(World sound) {
        EmployerLink link = Hiring.live(sound, Hiring.code());
        CreditCode code = Hiring.post(sound, link.post()).offer().code();
        sound.in(EIGHT_DAYS).postClocks().tick(patience(), World::mustBeReadable);
        IntStream.range(0, 3).forEach(_ -> Hiring.applied(sound, link.post()));
        return new Work(world -> world.in(EIGHT_DAYS).postClocks().tick(patience(), World::mustBeReadable), (world, after) -> {
            assertTrue(world.posts.applications.of(patience(), link.post()).stream()
                    .allMatch(it -> it.state() == ApplicationState.NO_REPLY && it.revision() == 2), after);
            assertEquals(new ReplyRate(3, 0), Hiring.employer(world, code).replies(), after);
            assertEquals(Optional.of(PauseCause.SILENT), Hiring.post(world, link.post()).paused(), after);
            assertEquals(List.of("submit", "approve", "pause"), decisions(world, link.post()), after);
        });
    }

    /** Whom to ask is forgotten, and the key to it erased, wherever the clock was stopped on the way. */
    private static Work closed(World sound) {
        sound.in(HALF_A_YEAR).postClocks().tick(patience(), World::mustBeReadable);
        EmployerLink link = Hiring.live(sound, Hiring.code());
        assertInstanceOf(ManageOutcome.Moved.class, sound.posts.managePost.fill(patience(), link));
        return new Work(world -> world.in(HALF_A_YEAR).postClocks().tick(patience(), World::mustBeReadable), (world, after) -> {
            assertEquals(Contact.FORGOTTEN, Hiring.post(world, link.post()).offer().contact(), after);
            assertFalse(world.in(HALF_A_YEAR).posts.posts.held(patience()).contains(link.post()), after);
            assertEquals(List.of("submit", "approve", "fill"), decisions(world, link.post()), after);
        });
    }

    private static void once(World world, PostId id, String move, Runnable action) {
        if (!Hiring.history(world, id).contains(move)) {
            action.run();
        }
    }

    /** Without the drafts in between: a form that is saved twice is saved twice. */
    private static List<String> decisions(World world, PostId id) {
        return Hiring.history(world, id).stream().filter(move -> !move.equals("save")).toList();
    }

    private static void save(World world, EmployerLink link, Map<String, List<String>> typed) {
        assertInstanceOf(DraftOutcome.Saved.class, world.posts.saveDraft.save(patience(), link, PostForm.FIELDS, new Posted(typed)));
    }

    private static void submit(World world, EmployerLink link) {
        assertInstanceOf(SubmitOutcome.Submitted.class, world.posts.submitPost.submit(patience(), link));
    }

    private static void approve(World world, PostId id) {
        assertInstanceOf(ModerationOutcome.Published.class, Hiring.approve(world, Hiring.FIRST, id));
    }

    private static ApplyOutcome.Received apply(World world, PostId id, ApplicationRequest request) {
        return assertInstanceOf(ApplyOutcome.Received.class, world.posts.applyToPost.apply(patience(), id, request, "an address"));
    }

    private static void importFile(World world, byte[] file) {
        assertInstanceOf(ImportPostsOutcome.Imported.class,
                world.desk.moderation.importPosts.importFile(patience(), Hiring.FIRST, file, false));
    }
}
