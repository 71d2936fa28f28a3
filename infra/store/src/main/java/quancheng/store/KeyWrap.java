package quancheng.store;

/**
 * Wraps data keys, so that the table they lie in opens nothing by itself. In the cloud KMS does it ({@link KmsWrap}), on one
 * machine a key in a file ({@link LocalWrap}).
 */
interface KeyWrap {

    String LOCAL = "local:";

    /** @param key 256 bits, for the process only; {@code wrapped} is what is stored */
    record Made(byte[] key, byte[] wrapped) {
    }

    /** A new data key, bound to its owner: under another owner's name it does not open. */
    Made make(String owner);

    byte[] open(String owner, byte[] wrapped);

    /** @param setting {@code local:} and 64 hexadecimal digits, or the id or ARN of a KMS key, or {@link Database#REHEARSED_KEY} */
    static KeyWrap of(String setting) {
        if (setting.equals(Database.REHEARSED_KEY)) {
            return new KmsWrap(RehearsedKms.client(), setting);
        }
        return setting.startsWith(LOCAL) ? LocalWrap.of(setting.substring(LOCAL.length())) : KmsWrap.of(setting);
    }
}
