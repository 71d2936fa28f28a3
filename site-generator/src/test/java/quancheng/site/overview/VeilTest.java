package quancheng.site.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VeilTest {

    @Test
    void nothingIsHiddenWhereNothingIsSmall() {
        assertEquals(List.of(OptionalInt.of(5), OptionalInt.of(0), OptionalInt.of(12)), Veil.over(List.of(5, 0, 12)));
    }

    @Test
    void oneSmallNumberTakesTheSmallestOtherWithIt() {
        assertEquals(List.of(OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(12), OptionalInt.empty()), Veil.over(List.of(3, 0, 12, 7)));
    }

    @Test
    void whereAllAreSmallNoneIsShownAndNoZeroEither() {
        assertTrue(Veil.over(List.of(3, 0, 0)).stream().noneMatch(OptionalInt::isPresent));
        assertTrue(Veil.over(4).isEmpty() && Veil.over(0).isPresent() && Veil.over(5).isPresent());
    }

    /** Whoever knows the sum, and subtracts everything that is shown, is left with more than one answer for every hidden number. */
    @Test
    void noHiddenNumberFollowsFromTheSum() {
        var random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            List<Integer> numbers = IntStream.range(0, 2 + random.nextInt(12)).map(_ -> random.nextInt(random.nextInt(2) == 0 ? 7 : 60)).boxed().toList();
            List<OptionalInt> shown = Veil.over(numbers);
            int rest = numbers.stream().mapToInt(Integer::intValue).sum() - shown.stream().mapToInt(number -> number.orElse(0)).sum();
            long hidden = shown.stream().filter(OptionalInt::isEmpty).count();
            assertTrue(hidden == 0 || isOpen(hidden, rest, numbers), numbers + " " + shown);
            IntStream.range(0, numbers.size()).filter(i -> shown.get(i).isPresent()).forEach(i ->
                    assertTrue(shown.get(i).getAsInt() == 0 || shown.get(i).getAsInt() >= Veil.SMALL, numbers::toString));
        }
    }

    /** At least two hidden, and more people among them than one each; or all of them hidden, and the sum itself with them where it is small. */
    private static boolean isOpen(long hidden, int rest, List<Integer> numbers) {
        return hidden == numbers.size() || hidden >= 2 && rest > hidden;
    }
}
