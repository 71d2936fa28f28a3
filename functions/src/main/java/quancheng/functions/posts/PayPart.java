package quancheng.functions.posts;

import java.math.BigDecimal;
import java.util.Optional;
import quancheng.store.posts.Pay;
import quancheng.store.posts.WageUnit;

/** What is paid: a range in numbers and its unit. «面议» is not a number. */
final class PayPart {

    private static final int LONGEST_CYCLE = 31;
    private static final int WIDE = 2;

    private final PostFields fields;

    PayPart(PostFields fields) {
        this.fields = fields;
    }

    Optional<Pay> read() {
        Optional<WageUnit> unit = fields.choice(WageUnit.class, "wageUnit", "post.wageUnit.blank");
        Optional<Long> least = fields.isBlank("wageMin") ? fields.wrong("wageMin", "post.wageMin.blank") : fen("wageMin", unit);
        Optional<Long> most = fields.isBlank("wageMax") ? least : fen("wageMax", unit);
        Optional<Integer> pieces = pieces(unit);
        int cycle = cycle();
        String commission = fields.optionalText("commission", 60);
        if (unit.isEmpty() || least.isEmpty() || most.isEmpty() || pieces.isEmpty() || !fits(least.get(), most.get())) {
            return Optional.empty();
        }
        return Optional.of(new Pay(unit.get(), least.get(), most.get(), pieces.get(), cycle, commission));
    }

    private boolean fits(long least, long most) {
        if (most < least) {
            fields.wrong("wageMax", "post.wageMax.below", Pay.yuan(most), Pay.yuan(least));
        } else if (most > Pay.WIDEST * least) {
            fields.wrong("wageMax", "post.wageMax.wide", Pay.WIDEST, Pay.yuan(Pay.WIDEST * least));
        } else if (most > WIDE * least) {
            fields.warn("wageMax", "post.wageMax.wideish", WIDE);
        }
        return most >= least && most <= Pay.WIDEST * least;
    }

    private Optional<Long> fen(String field, Optional<WageUnit> unit) {
        Optional<BigDecimal> yuan = fields.decimal(field);
        if (yuan.isEmpty()) {
            return fields.wrong(field, "post.wage.number");
        }
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (yuan.get().stripTrailingZeros().scale() > (unit.get() == WageUnit.PIECE ? 2 : 0)) {
            return fields.wrong(field, unit.get() == WageUnit.PIECE ? "post.wage.fen" : "post.wage.whole");
        }
        long fen = yuan.get().movePointRight(2).longValueExact();
        Range range = Range.of(unit.get());
        return fen < range.least || fen > range.most ? fields.wrong(field, "post.range", Pay.yuan(range.least), Pay.yuan(range.most))
                : Optional.of(fen);
    }

    /** What can be meant, in fen. */
    private record Range(long least, long most) {
        static Range of(WageUnit unit) {
            return switch (unit) {
                case HOUR -> new Range(10_00, 500_00);
                case DAY -> new Range(80_00, 3_000_00);
                case MONTH -> new Range(1_000_00, 50_000_00);
                case PIECE -> new Range(1, 3_000_00);
            };
        }
    }

    private Optional<Integer> pieces(Optional<WageUnit> unit) {
        return unit.filter(WageUnit.PIECE::equals).isEmpty() ? Optional.of(0) : fields.number("pieces", "post.pieces.blank", 1, 1_000);
    }

    private int cycle() {
        if (fields.isBlank("cycle")) {
            if (fields.entry == Entry.FORM) {
                fields.wrong("cycle", "post.cycle.blank");
            }
            return 0;
        }
        return fields.number("cycle", 1, LONGEST_CYCLE).orElse(0);
    }
}
