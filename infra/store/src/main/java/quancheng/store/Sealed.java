package quancheng.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something stored with a part of it sealed. On its way in it has its value, on its way out only the {@code reading} that
 * makes it from the opened texts.
 */
public record Sealed<T>(T value, Vault.Place place, byte[] bytes, Function<List<String>, T> reading) {

    /** @param texts the personal part of it */
    public static <T> Sealed<T> close(Vault vault, Patience patience, Vault.Place place, T value, List<String> texts) {
        return new Sealed<>(value, place, vault.seal(patience, place, texts), _ -> value);
    }

    public static <T> Sealed<T> read(Vault.Place place, byte[] bytes, Function<List<String>, T> reading) {
        return new Sealed<>(null, place, bytes, reading);
    }

    /** Nothing where the key was erased. */
    public Optional<T> open(Vault vault, Patience patience) {
        return vault.open(patience, place, bytes).map(reading);
    }
}
