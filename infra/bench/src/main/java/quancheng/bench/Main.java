package quancheng.bench;

import java.util.List;
import java.util.stream.Stream;
import quancheng.bench.cloud.CloudBenches;
import quancheng.bench.desk.DeskBenches;
import quancheng.bench.signups.SignupBenches;
import quancheng.bench.site.SiteBenches;

/** Runs every benchmark, or the one that {@code -Dbench=NAME} names. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        try {
            run(chosen(System.getProperty("bench", "")));
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
        // DynamoDB Local's threads would keep the process alive.
        System.exit(0);
    }

    private static List<Bench> chosen(String wanted) {
        List<Bench> benches = Stream.of(SignupBenches.all(), DeskBenches.all(), SiteBenches.all(), CloudBenches.all()).<Bench>flatMap(List::stream).toList();
        List<Bench> chosen = benches.stream().filter(bench -> wanted.isEmpty() || bench.name().equals(wanted)).toList();
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("no bench " + wanted + ", there are " + benches.stream().map(Bench::name).toList());
        }
        return chosen;
    }

    private static void run(List<Bench> benches) throws Exception {
        var figures = new Figures();
        for (var bench : benches) {
            System.out.println("bench " + bench.name());
            bench.run(figures);
        }
    }
}
