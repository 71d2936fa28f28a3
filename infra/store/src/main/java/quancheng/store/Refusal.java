package quancheng.store;

import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Why DynamoDB refused (or KMS, whose refusals are fewer), as far as it decides what to do next. The reason codes are those of TransactWriteItems in the
 * DynamoDB API reference; a code that is not known is a fault, never a "full".
 */
enum Refusal {
    /** A condition did not hold: the world is different from what was read. */
    CONDITION,
    /** Another transaction holds an item: it will be over in milliseconds. */
    CONFLICT,
    /** Too much at once. */
    THROTTLE,
    /** No answer, or the server's own error: the write may have happened. */
    UNKNOWN,
    /** Ours, or one that trying again does not mend. */
    FAULT;

    private static final Set<String> THROTTLES = Set.of("ThrottlingError", "ProvisionedThroughputExceeded",
            "ProvisionedThroughputExceededException", "ThrottlingException", "RequestLimitExceeded");

    static Refusal of(SdkException e) {
        return switch (e) {
            case TransactionCanceledException cancelled -> of(cancelled.cancellationReasons().stream()
                    .map(CancellationReason::code).collect(Collectors.toSet()));
            case ConditionalCheckFailedException _ -> CONDITION;
            case TransactionConflictException _ -> CONFLICT;
            case TransactionInProgressException _ -> CONFLICT;
            case AwsServiceException service when service.isThrottlingException() || THROTTLES.contains(code(service)) -> THROTTLE;
            case AwsServiceException service when service.statusCode() >= 500 -> UNKNOWN;
            case SdkClientException _ -> UNKNOWN;
            default -> FAULT;
        };
    }

    /** A throttle among the reasons outweighs all: going on at once would make it worse. A condition outweighs a conflict. */
    static Refusal of(Set<String> reasons) {
        if (reasons.stream().anyMatch(THROTTLES::contains)) {
            return THROTTLE;
        }
        if (reasons.contains("ConditionalCheckFailed")) {
            return CONDITION;
        }
        boolean onlyConflicts = reasons.contains("TransactionConflict")
                && reasons.stream().allMatch(code -> code.equals("None") || code.equals("TransactionConflict"));
        return onlyConflicts ? CONFLICT : FAULT;
    }

    private static String code(AwsServiceException e) {
        return e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorCode();
    }
}
