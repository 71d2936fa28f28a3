package quancheng.functions.astray;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A use case that reaches past the store, on purpose. */
public record UseCaseWithATable(DynamoDbClient client) {
}
