package quancheng.store.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a month of the log is as it was written: every seal right, each line after the one it names. */
public final class Chain {

    private Chain() {
    }

    /** The lines that are not as they were written, or before which one is missing. @param before the month before */
    public static Set<SealedLine> broken(List<SealedLine> month, List<SealedLine> before) {
        Map<String, SealedLine> bySeal = Stream.concat(month.stream(), before.stream())
                .collect(Collectors.toMap(SealedLine::seal, Function.identity(), (one, _) -> one));
        return month.stream().filter(line -> !line.isWhole() || !follows(line, bySeal)).collect(Collectors.toSet());
    }

    private static boolean follows(SealedLine line, Map<String, SealedLine> bySeal) {
        SealedLine previous = bySeal.get(line.previous());
        return previous == null ? line.number() == 1 && line.previous().equals(SealedLine.START)
                : previous.line().by().subject().equals(line.line().by().subject()) && (line.number() == 1 || line.number() == previous.number() + 1);
    }
}
