package sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What only later compilers make: nests whose members see each other's private parts, records, interfaces with private methods. */
public class Newer implements Supplier<List<String>> {

    private final List<String> said = new ArrayList<>();

    interface Told {

        String name();

        default Supplier<String> bound() {
            return this::secret;
        }

        default Supplier<String> free() {
            return () -> hidden(name());
        }

        static Supplier<String> apart() {
            return () -> hidden("apart");
        }

        private String secret() {
            return "secret " + name();
        }

        private static String hidden(String name) {
            return "hidden " + name;
        }
    }

    record Pair(int left, long right) implements Told {

        @Override
        public String name() {
            return left + "+" + right;
        }
    }

    private static final class Nested {

        private final String word;

        private Nested(String word) {
            this.word = word;
        }

        private String shout() {
            return word + "!";
        }

        private static String whisper(Object word) {
            return "(" + word + ")";
        }
    }

    @Override
    public List<String> get() {
        BiFunction<Integer, Long, Pair> pair = Pair::new;
        Told told = pair.apply(1, 2L);
        Function<String, Nested> nested = Nested::new;
        Function<Nested, String> shout = Nested::shout;
        Function<String, String> whisper = Nested::whisper;
        Supplier<String> own = this::mine;
        said.add(told.bound().get());
        said.add(told.free().get());
        said.add(Told.apart().get());
        said.add(shout.apply(nested.apply("found")));
        said.add(whisper.apply("quietly"));
        said.add(own.get());
        said.add(List.of(3, 1, 2).stream().map(number -> switch (number) {
            case 1 -> "one";
            default -> "many".repeat(number);
        }).sorted().reduce("", String::concat));
        return said;
    }

    private String mine() {
        return "mine";
    }
}
