package quancheng.local;

import java.nio.file.Path;
import java.util.Optional;
import quancheng.testbed.LocalDynamo;

/** The product as {@code mvn -Plocal} starts it, once for all tests of this JVM; they share its tables and keep apart by activity. */
final class Running {

    static final Recorder RECORDER = new Recorder();
    static final Path SITE = Path.of("target/test-site").toAbsolutePath();
    static final LocalDynamo DYNAMO = Options.isIsolated() ? LocalDynamo.served() : LocalDynamo.shared();
    static final Local LOCAL = new Local(new Options(0, SITE, Optional.empty(), Optional.empty(), Options.isIsolated()), DYNAMO,
            function -> RECORDER.watch(function, DYNAMO.client()));
    static final String ADDRESS = LOCAL.address();

    private Running() {
    }
}
