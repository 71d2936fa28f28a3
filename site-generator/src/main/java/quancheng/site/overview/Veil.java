package quancheng.site.overview;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which of the numbers that make up a sum may be shown. One to four is not, and because the sum is known, neither is the
 * smallest of the others: what is behind the veil could then be several things. Where there is no other, none is shown.
 */
final class Veil {

    static final int SMALL = 5;

    private Veil() {
    }

    /** Each number, or nothing where it is not shown. */
    static List<OptionalInt> over(List<Integer> numbers) {
        boolean small = numbers.stream().anyMatch(Veil::isSmall);
        int cover = IntStream.range(0, numbers.size()).filter(i -> numbers.get(i) >= SMALL).boxed()
                .min((one, other) -> Integer.compare(numbers.get(one), numbers.get(other))).orElse(-1);
        return IntStream.range(0, numbers.size()).mapToObj(i -> small && (cover < 0 || i == cover || isSmall(numbers.get(i)))
                ? OptionalInt.empty() : OptionalInt.of(numbers.get(i))).toList();
    }

    /** A number that stands alone. */
    static OptionalInt over(int number) {
        return isSmall(number) ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static boolean isSmall(int number) {
        return number > 0 && number < SMALL;
    }
}
