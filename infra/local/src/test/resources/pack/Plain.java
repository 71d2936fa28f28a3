package sample;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Every kind of lambda that a compiler for Java 8 makes, as the AWS SDK's was; each says what it answered. */
public class Plain extends Base implements Supplier<List<String>> {

    interface Shape {

        double area();

        default Supplier<String> told() {
            return () -> "an area of " + area();
        }

        static Shape square(double side) {
            return () -> side * side;
        }
    }

    interface Narrow<T extends CharSequence & Comparable<T>> {
        T larger(T one, T other);
    }

    private final List<String> said = new ArrayList<>();
    private int count = 41;

    @Override
    public List<String> get() {
        withoutAnything();
        withWhatIsTaken(7, 1L << 40, 2.5, (byte) 3, 'c', true, 1.5f, (short) 9, new String[] {"a", "b"});
        boxedAndWidened();
        byTheirNames();
        inherited();
        new Inner().speak();
        failing();
        serialized();
        return said;
    }

    private void say(Object what) {
        said.add(String.valueOf(what));
    }

    private void withoutAnything() {
        Runnable nothing = () -> { };
        nothing.run();
        Supplier<String> word = () -> "word";
        Supplier<String> other = () -> "other";
        say(word.get() + other.get());
        say(word.getClass() != nothing.getClass() && !(word instanceof Runnable));
        Runnable counts = () -> count++;
        counts.run();
        say(count);
    }

    private void withWhatIsTaken(int i, long l, double d, byte b, char c, boolean z, float f, short s, String[] array) {
        Supplier<String> all = () -> i + "|" + l + "|" + d + "|" + b + "|" + c + "|" + z + "|" + f + "|" + s + "|" + array.length + "|" + count;
        Supplier<String> some = () -> l + "|" + d + "|" + i;
        say(all.get());
        say(some.get());
        Function<Integer, Function<Long, Function<String, String>>> curried = x -> y -> w -> x + y + w + i;
        say(curried.apply(1).apply(2L).apply("three"));
        Consumer<Object> taken = said::remove;
        taken.accept("nobody said this");
    }

    private void boxedAndWidened() {
        ToLongFunction<Integer> wider = Integer::intValue;
        IntToLongFunction widest = x -> x;
        Function<Integer, Object> boxed = Plain::half;
        ToIntFunction<Character> code = x -> x;
        IntBinaryOperator larger = Math::max;
        DoubleUnaryOperator root = Math::sqrt;
        BooleanSupplier yes = said::isEmpty;
        BiFunction<Integer, Long, Double> mixed = (x, y) -> x * (double) y;
        ToLongFunction<Byte> fromByte = Plain::longer;
        Comparator<Long> longs = Long::compare;
        IntFunction<Object> shown = Integer::valueOf;
        say(wider.applyAsLong(5) + widest.applyAsLong(6));
        say(boxed.apply(9) + " " + code.applyAsInt('a') + " " + larger.applyAsInt(3, 4) + " " + root.applyAsDouble(16) + " " + yes.getAsBoolean());
        say(mixed.apply(3, 4L) + " " + fromByte.applyAsLong((byte) 8) + " " + longs.compare(1L, 2L) + " " + shown.apply(10));
    }

    static int half(int whole) {
        return whole / 2;
    }

    static long longer(int value) {
        return value + (1L << 33);
    }

    private void byTheirNames() {
        Supplier<List<String>> made = ArrayList::new;
        IntFunction<List<String>> sized = ArrayList::new;
        IntFunction<int[][]> arrays = int[][]::new;
        Function<String, StringBuilder> builder = StringBuilder::new;
        BiConsumer<StringBuilder, String> append = StringBuilder::append;
        StringBuilder text = builder.apply("text");
        append.accept(text, " and more");
        Function<int[], int[]> copied = int[]::clone;
        UnaryOperator<String> trimmed = String::trim;
        Predicate<String> bound = "banana"::contains;
        Function<String[], List<String>> varied = Arrays::asList;
        say(made.get().size() + sized.apply(4).size() + arrays.apply(2).length + copied.apply(new int[3]).length);
        say(text + trimmed.apply("  trimmed ") + bound.test("nan") + varied.apply(new String[] {"x", "y"}));
        Narrow<String> narrow = (one, other) -> one.compareTo(other) > 0 ? one : other;
        say(narrow.larger("spring", "river"));
        say(Shape.square(3).told().get());
        List<String> words = new ArrayList<>(Arrays.asList("pear", "fig", "apple"));
        words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        say(words);
    }

    private void inherited() {
        Supplier<String> own = this::name;
        Supplier<String> above = super::name;
        Supplier<String> protectedOne = this::kept;
        say(own.get() + above.get() + protectedOne.get());
    }

    @Override
    String name() {
        return "plain";
    }

    private class Inner {

        private final String mine = "inner ";

        void speak() {
            Supplier<String> both = () -> mine + count;
            Function<String, Hidden> hidden = Hidden::new;
            say(both.get() + hidden.apply("found").word);
        }
    }

    private static final class Hidden {

        private final String word;

        private Hidden(String word) {
            this.word = word;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void failing() {
        Callable<String> fails = () -> {
            throw new IOException("as it should");
        };
        Function<String, Integer> length = String::length;
        try {
            fails.call();
        } catch (Exception e) {
            say(e);
        }
        try {
            ((Function) length).apply(5);
        } catch (ClassCastException e) {
            say("refused");
        }
        ToIntFunction<Integer> unboxed = x -> x;
        try {
            unboxed.applyAsInt(null);
        } catch (NullPointerException e) {
            say("nothing to unbox");
        }
    }

    @SuppressWarnings("unchecked")
    private void serialized() {
        String taken = "sent";
        Supplier<String> sent = (Supplier<String> & Serializable) () -> taken + " and read";
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ObjectOutputStream(bytes).writeObject(sent);
            say(((Supplier<String>) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject()).get());
        } catch (IOException | ClassNotFoundException e) {
            say(e);
        }
    }
}

class Base extends elsewhere.Further {

    String name() {
        return "base";
    }
}
