package quancheng.bench.signups;

import quancheng.bench.Bench;
import quancheng.bench.Figures;
import quancheng.store.activities.Activity;
import quancheng.testbed.LocalDynamo;

/** Write units and requests of one signup, exact. */
final class UnitsBench implements Bench {

    private static final int PEOPLE = 100;

    @Override
    public String name() {
        return "signup-units";
    }

    @Override
    public void run(Figures figures) {
        var meter = new Meter();
        var stage = new Stage(meter.over(LocalDynamo.shared().client()));
        Activity roomy = stage.open(PEOPLE, false);
        measure(figures, meter, stage, roomy, "confirmed");
        measure(figures, meter, stage, roomy, "sold_out");
        Activity line = stage.open(1, true);
        stage.signUp(line);
        measure(figures, meter, stage, line, "waitlisted");
        measure(figures, meter, () -> stage.pace(line), "pace");
    }

    private static void measure(Figures figures, Meter meter, Stage stage, Activity activity, String outcome) {
        measure(figures, meter, () -> stage.signUp(activity), outcome);
    }

    private static void measure(Figures figures, Meter meter, Runnable one, String outcome) {
        meter.reset();
        for (int i = 0; i < PEOPLE; i++) {
            one.run();
        }
        figures.print("write_units_per_" + outcome, meter.writeUnits.doubleValue() / PEOPLE, "WCU");
        figures.print("requests_per_" + outcome, meter.requests.doubleValue() / PEOPLE, "requests");
    }
}
