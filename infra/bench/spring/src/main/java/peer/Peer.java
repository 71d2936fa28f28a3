package peer;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** One put of seven attributes, as the documents of Spring Cloud Function would write it. */
@SpringBootApplication
public class Peer {

    public static void main(String[] arguments) {
        SpringApplication.run(Peer.class, arguments);
    }

    @Bean
    DynamoDbTable<Item> table() {
        var client = DynamoDbClient.builder().httpClient(UrlConnectionHttpClient.create()).build();
        return DynamoDbEnhancedClient.builder().dynamoDbClient(client).build().table(System.getenv("SIGNUPS_TABLE"), TableSchema.fromBean(Item.class));
    }

    @Bean
    Function<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> put(DynamoDbTable<Item> table) {
        return event -> {
            var item = Item.of(UUID.randomUUID().toString(), event.getBody());
            table.putItem(item);
            return APIGatewayV2HTTPResponse.builder().withStatusCode(201).withHeaders(Map.of("content-type", "application/json"))
                    .withBody("{\"id\":\"" + item.getEntry() + "\"}").build();
        };
    }
}
