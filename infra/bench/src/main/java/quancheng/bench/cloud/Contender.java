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

    /** As the managed runtime starts it. */
    static Contender managed(String name, String handler, Path task, Map<String, String> environment) {
        return new Contender(name, handler, task, environment, jvm(Jvm.MANAGED.options(), false), false);
    }

    /** As an image of its own starts it, with what its rehearsal has left. */
    Contender asImage(String name, Path folder) {
        return new Contender(name, handler, folder, environment, jvm(List.of("-XX:AOTCache=function.aot"), true), false);
    }

    /** Under SnapStart, as the template starts it. Without Lambda's hook nothing is rehearsed. */
    Contender fromSnapshot(String name, boolean rehearsed) {
        var snapped = new HashMap<>(environment);
        snapped.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        var options = new ArrayList<>(Jvm.MANAGED.options());
        if (rehearsed) {
            options.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        }
        return new Contender(name, handler, task, snapped, jvm(options, false), true);
    }

    /** One core, as 1,769 MB buy; the tables stand on another. */
    private static Jvm jvm(List<String> options, boolean image) {
        return new Jvm(Cores.mine(), options, image, ProcessBuilder.Redirect.DISCARD);
    }
}
