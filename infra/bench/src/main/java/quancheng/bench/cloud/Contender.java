package quancheng.bench.cloud;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quancheng.testbed.LambdaProcess.Jvm;

/**
 * Something that can be started and asked for a signup.
 *
 * @param restores measured from its snapshot on, not from the start of its process
 */
record Contender(String name, String handler, Path task, Map<String, String> environment, Jvm jvm, boolean restores) {

    private static final List<String> C1 = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** As the managed runtime starts it. */
    static Contender managed(String name, String handler, Path task, Map<String, String> environment) {
        return new Contender(name, handler, task, environment, jvm(C1, false), false);
    }

    /** In an image of its own, with what a run before has written down. */
    Contender fromCache(String name, Path cache, boolean training) {
        var options = new ArrayList<>(C1);
        options.add((training ? "-XX:AOTCacheOutput=" : "-XX:AOTCache=") + cache);
        return new Contender(name, handler, task, environment, jvm(options, true), false);
    }

    /** Under SnapStart; the compilers are the JVM's own then. Without Lambda's hook nothing is rehearsed. */
    Contender fromSnapshot(String name, boolean rehearsed) {
        var snapped = new HashMap<>(environment);
        snapped.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        var options = new ArrayList<>(List.of("-XX:+UseSerialGC"));
        if (rehearsed) {
            options.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        }
        return new Contender(name, handler, task, snapped, jvm(options, false), true);
    }

    /** One core, as 1,769 MB buy; the tables stand on another. */
    private static Jvm jvm(List<String> options, boolean flat) {
        return new Jvm(Cores.mine(), options, flat, ProcessBuilder.Redirect.DISCARD);
    }
}
