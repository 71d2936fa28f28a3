package quancheng.store;

import java.time.Duration;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.kms.KmsClient;

/** The one client of KMS a process has, whatever it wraps or signs: made where its first user is made, which is at the start. */
final class Kms {

    private static final Duration AT_THE_START = Duration.ofSeconds(6);
    private static final int TRIES = 4;

    private static final class One {
        /** As small and as impatient as the client of the tables: {@link Database#read} tries again. */
        static final KmsClient CLIENT = KmsClient.builder()
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(1)).build())
                .overrideConfiguration(o -> o.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(Duration.ofSeconds(2)))
                .build();
    }

    private Kms() {
    }

    static KmsClient client() {
        return One.CLIENT;
    }

    /** What a function cannot start without: asked again, for as long as a start may take. */
    static <T> T atTheStart(Supplier<T> asked) {
        return Database.tried(Patience.of(AT_THE_START, TRIES), asked);
    }
}
