package quancheng.functions.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import quancheng.functions.World;
import quancheng.functions.desk.Organizer;
import quancheng.functions.projects.EnterOutcome;
import quancheng.functions.projects.HearVoice;
import quancheng.functions.projects.ImportListOutcome;
import quancheng.functions.projects.PhotoOutcome;
import quancheng.functions.projects.ReviewOutcome;
import quancheng.functions.projects.VoiceOutcome;
import quancheng.functions.signups.Posted;
import quancheng.store.activities.Activity;
import quancheng.store.projects.Project;
import quancheng.store.projects.ProjectId;
import quancheng.store.projects.Tally;

/** A promise from the list to a public figure: whatever is sent again after a crash is written once. */
final class Promised {

    private static final Organizer UNIT = Organizer.of(Map.of("sub", "u1", "role", "unit", "unit", "市总工会")).orElseThrow();
    private static final Organizer FEDERATION = Organizer.of(Map.of("sub", "f1", "role", "federation")).orElseThrow();

    private Promised() {
    }

    static Scenario scenario() {
        return new Scenario("a promise is listed, a figure entered and let out", sound -> {
            Activity activity = sound.open(1, 1, false);
            var id = new ProjectId("k" + UUID.randomUUID().toString().substring(0, 8));
            return new Scenario.Scene(activity, world -> act(world, id), (world, after) -> {
                assertEquals(3, project(world, id).ledger().size(), after);
                assertEquals(5, project(world, id).latest().orElseThrow().quantity(), after);
            });
        });
    }

    static Scenario heard() {
        return new Scenario("a citizen says what she felt of a promise", sound -> {
            Activity activity = sound.open(1, 1, false);
            var id = new ProjectId("v" + UUID.randomUUID().toString().substring(0, 8));
            listed(sound, id);
            return new Scenario.Scene(activity, world -> assertInstanceOf(VoiceOutcome.Heard.class, new HearVoice(world.desk.promises.projects,
                    world.desk.promises.voices, world.parts.ids, world.clock).hear(World.patience(), id.value(), posted(Map.of("felt", "yes")), "a phone")),
                    (world, after) -> assertEquals(List.of(1L), world.desk.promises.voices.tallies(World.patience()).stream()
                            .filter(tally -> tally.isOf(project(world, id))).map(Tally::felt).toList(), after));
        });
    }

    private static void act(World world, ProjectId id) {
        listed(world, id);
        if (project(world, id).latest().isEmpty()) {
            String month = YearMonth.from(world.clock.instant().atOffset(ZoneOffset.ofHours(8))).toString();
            assertInstanceOf(EnterOutcome.Entered.class, world.desk.promises.enterFigure.enter(World.patience(), UNIT, project(world, id),
                    posted(Map.of("month", month, "quantity", "5", "photo", photo(world)))));
        }
        assertInstanceOf(ReviewOutcome.Done.class, world.desk.promises.reviewFigure.review(World.patience(), FEDERATION, project(world, id),
                posted(Map.of("decision", "approve", "line", "2"))));
    }

    private static void listed(World world, ProjectId id) {
        int year = world.clock.instant().atOffset(ZoneOffset.ofHours(8)).getYear();
        String list = "id,beneficiary,title,responsible,target,unit,summary\n" + id + ",women,妈妈小屋,市总工会,50,处,一句话\n";
        assertInstanceOf(ImportListOutcome.Imported.class, world.desk.promises.importList.importFile(World.patience(), FEDERATION, year,
                list.getBytes(StandardCharsets.UTF_8), false));
    }

    private static String photo(World world) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return assertInstanceOf(PhotoOutcome.Taken.class, world.desk.promises.takePhoto.take(World.patience(), bytes.toByteArray())).id();
    }

    private static Project project(World world, ProjectId id) {
        return world.desk.promises.projects.years(World.patience(), id).getLast();
    }

    private static Posted posted(Map<String, String> fields) {
        return new Posted(fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue()))));
    }
}
