package quancheng.store.projects;

import java.util.List;
import java.util.OptionalLong;

/**
 * What was promised.
 *
 * @param strand   the part of the collection it belongs to; empty where it has none
 * @param unit     who answers for it, spelled as in organizers' tokens
 * @param coUnits  who helps
 * @param baseline what there was before the period; a share is counted from it, everything else from nought
 * @param target   in {@code measure}; nothing where no number was promised
 * @param measure  个, 名, 处 …
 * @param announced the public has been told so; what is not, or is only an example, is labelled
 * @param steps    of a promise of steps, in their order; the target is their number
 */
public record Plan(Collection collection, String strand, String title, Beneficiary beneficiary, Kind kind, String unit, List<String> coUnits,
                   OptionalLong baseline, OptionalLong target, String measure, List<String> steps, Period period, boolean announced,
                   String summary) {

    public Plan {
        coUnits = List.copyOf(coUnits);
        steps = List.copyOf(steps);
        if (target.isPresent() && target.getAsLong() < 1) {
            throw new IllegalArgumentException("a target is at least 1");
        }
    }

    /** Per cent of the target, more than 100 where it was passed; nothing where no number was promised. */
    public OptionalLong done(long quantity) {
        if (target.isEmpty()) {
            return OptionalLong.empty();
        }
        long start = kind == Kind.RATIO ? Math.min(baseline.orElse(0), target.getAsLong() - 1) : 0;
        return OptionalLong.of(Math.max(0, quantity - start) * 100 / (target.getAsLong() - start));
    }

    public boolean reached(long quantity) {
        return target.isPresent() && quantity >= target.getAsLong();
    }

    /** True where less is promised than before, or for later: that needs a reason. */
    public boolean lowers(Plan before) {
        return target.orElse(0) < before.target.orElse(0) || period.to().isAfter(before.period.to());
    }
}
