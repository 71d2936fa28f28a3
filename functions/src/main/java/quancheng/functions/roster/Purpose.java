package quancheng.functions.roster;

import java.util.Optional;

/** What somebody takes a roster for: a word of the list, or her own. */
public record Purpose(String value) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 200;
    private static final String OTHER = "other";

    /** @param note counts where the list is left with {@code other}; nothing where it says too little or too much */
    public static Optional<Purpose> read(String chosen, String note) {
        String said = (chosen.equals(OTHER) ? note : chosen).replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ").strip();
        return said.length() < SHORTEST || said.length() > LONGEST ? Optional.empty() : Optional.of(new Purpose(said));
    }
}
