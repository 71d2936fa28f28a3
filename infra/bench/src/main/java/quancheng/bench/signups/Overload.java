package quancheng.bench.signups;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import quancheng.bench.Figures;
import quancheng.functions.http.CitizenHandler;
import quancheng.store.activities.Activity;
import quancheng.testbed.Concurrency;
import quancheng.testbed.LocalDynamo;

/**
 * More than the function may serve at once (reliability F19): 500 people a second, each from her own address, at the citizens'
 * function with room for 50. They come by the clock, whether or not those before them were answered. A call holds its room for
 * at least 150 ms, because the tables here are nearer than AWS would have them: so 75 would be needed.
 */
final class Overload {

    private static final int PER_SECOND = 500;
    private static final int SECONDS = 60;
    private static final int LIMIT = 50;
    private static final long LASTING_NANOS = 150_000_000L;
    private static final int WARM_UP = 2_000;
    private static final long PATIENT_NANOS = 10_000_000_000L;

    /** What somebody was answered; nothing where she was refused. */
    private record Answer(int number, Optional<Integer> status, long nanos) {

        boolean is(int wanted) {
            return status.filter(it -> it == wanted).isPresent();
        }
    }

    private final Stage stage = new Stage(LocalDynamo.shared().client());
    private final CitizenHandler door = stage.door();
    private final Activity activity = stage.open(99_999, false);
    private final Concurrency limit = new Concurrency(LIMIT);

    void run(Figures figures) throws Exception {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        List<Answer> answers;
        double recovery;
        double alone;
        try {
            alone = alone();
            answers = rush();
            recovery = recovery(alone);
        } finally {
            System.setOut(out);
        }
        print(figures, answers, alone, recovery);
    }

    /** One after the other, warm: the floor. @return milliseconds of the median */
    private double alone() {
        long[] nanos = new long[WARM_UP];
        for (int n = 0; n < WARM_UP; n++) {
            long start = System.nanoTime();
            door.handleRequest(form(10_000_000 + n), null);
            nanos[n] = System.nanoTime() - start;
        }
        return Arrays.stream(nanos).skip(WARM_UP / 2).sorted().skip(WARM_UP / 4).findFirst().orElseThrow() / 1e6;
    }

    private List<Answer> rush() {
        var answers = new ConcurrentLinkedQueue<Answer>();
        long start = System.nanoTime();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < PER_SECOND * SECONDS; n++) {
                LockSupport.parkNanos(start + n * (1_000_000_000L / PER_SECOND) - System.nanoTime());
                int number = n;
                people.submit(() -> answers.add(ask(number)));
            }
        }
        return List.copyOf(answers);
    }

    /** From the last who came in the rush until somebody alone is served as before. @return seconds */
    private double recovery(double alone) {
        long start = System.nanoTime();
        for (int n = 0; System.nanoTime() - start < PATIENT_NANOS; n++) {
            Answer answer = ask(20_000_000 + n);
            if (answer.is(201) && answer.nanos() < LASTING_NANOS + 3 * alone * 1e6) {
                break;
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Answer ask(int number) {
        long start = System.nanoTime();
        Optional<Integer> status = limit.call(() -> {
            int answered = door.handleRequest(form(number), null).getStatusCode();
            LockSupport.parkNanos(start + LASTING_NANOS - System.nanoTime());
            return answered;
        });
        return new Answer(number, status, System.nanoTime() - start);
    }

    private APIGatewayV2HTTPEvent form(int number) {
        String body = "{\"activity\":\"%s\",\"name\":\"王芳\",\"phone\":\"%s\",\"adults\":1,\"consent\":true}".formatted(activity.id(), phone(number));
        var http = RequestContext.Http.builder().withMethod("POST").withSourceIp("10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255)).build();
        return APIGatewayV2HTTPEvent.builder().withRouteKey("POST /api/signups").withPathParameters(Map.of()).withQueryStringParameters(Map.of())
                .withHeaders(Map.of("content-type", "application/json", "accept", "application/json", "user-agent", "bench")).withBody(body)
                .withIsBase64Encoded(false).withRequestContext(RequestContext.builder().withHttp(http).withRequestId("bench").build()).build();
    }

    private static String phone(int number) {
        return "138%08d".formatted(number);
    }

    private void print(Figures figures, List<Answer> answers, double alone, double recovery) {
        var kept = stage.phones(activity);
        var accepted = answers.stream().filter(answer -> answer.is(201)).toList();
        long refused = answers.stream().filter(answer -> answer.status().isEmpty()).count();
        long[] nanos = accepted.stream().mapToLong(Answer::nanos).sorted().toArray();
        figures.print("overload.asked", answers.size(), "requests");
        figures.print("overload.accepted", accepted.size(), "requests");
        figures.print("overload.refused", refused, "requests, as 429");
        figures.print("overload.others", answers.size() - accepted.size() - refused, "requests");
        figures.print("overload.lost", accepted.stream().filter(answer -> !kept.contains(phone(answer.number()))).count(), "acknowledged");
        figures.print("overload.unasked", answers.stream().filter(answer -> answer.status().isEmpty() && kept.contains(phone(answer.number()))).count(), "refused and kept");
        figures.print("overload.alone", alone, "ms");
        figures.print("overload.p50", nanos[nanos.length / 2] / 1e6, "ms");
        figures.print("overload.p99", nanos[nanos.length * 99 / 100] / 1e6, "ms");
        figures.print("overload.recovery", recovery, "s");
        figures.note("%d at once, %d a second for %d s; callers and tables share the machine. Targets: 0 lost, 0 others, p99 2 s, recovery 10 s".formatted(LIMIT, PER_SECOND, SECONDS));
    }
}
