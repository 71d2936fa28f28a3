package quancheng.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class RefusalTest {

    /** Every reason code of the API, alone, at every position, and mixed. */
    @ParameterizedTest
    @CsvSource({
            "None ConditionalCheckFailed None, CONDITION",
            "ConditionalCheckFailed None, CONDITION",
            "ConditionalCheckFailed ConditionalCheckFailed, CONDITION",
            "TransactionConflict ConditionalCheckFailed, CONDITION",
            "TransactionConflict None, CONFLICT",
            "None None TransactionConflict, CONFLICT",
            "TransactionConflict TransactionConflict, CONFLICT",
            "TransactionConflict ThrottlingError, THROTTLE",
            "ProvisionedThroughputExceeded None, THROTTLE",
            "ConditionalCheckFailed ThrottlingError, THROTTLE",
            "ItemCollectionSizeLimitExceeded None, FAULT",
            "ValidationError None, FAULT",
            "TransactionConflict ValidationError, FAULT",
            "SomethingNew None, FAULT",
            "None None, FAULT"})
    void aCancelledTransactionIsReadByAllItsReasons(String reasons, Refusal expected) {
        var cancelled = TransactionCanceledException.builder().cancellationReasons(List.of(reasons.split(" ")).stream()
                .map(code -> CancellationReason.builder().code(code).build()).toList()).build();
        assertEquals(expected, Refusal.of(cancelled));
        assertEquals(expected, Refusal.of(Set.copyOf(List.of(reasons.split(" ")))));
    }

    @Test
    void otherRefusalsAreTakenForWhatTheyAre() {
        assertEquals(Refusal.CONDITION, Refusal.of((SdkException) ConditionalCheckFailedException.builder().build()));
        assertEquals(Refusal.CONFLICT, Refusal.of((SdkException) TransactionConflictException.builder().build()));
        assertEquals(Refusal.THROTTLE, Refusal.of(coded(ProvisionedThroughputExceededException.builder(),
                "ProvisionedThroughputExceededException", 400)));
        assertEquals(Refusal.UNKNOWN, Refusal.of(coded(DynamoDbException.builder(), "InternalServerError", 500)));
        assertEquals(Refusal.UNKNOWN, Refusal.of(ApiCallTimeoutException.create(100)));
        assertEquals(Refusal.FAULT, Refusal.of(coded(DynamoDbException.builder(), "AccessDeniedException", 400)));
    }

    private static SdkException coded(DynamoDbException.Builder builder, String code, int status) {
        return builder.statusCode(status).awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build()).build();
    }
}
