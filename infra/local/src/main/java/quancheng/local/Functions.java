package quancheng.local;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import java.util.Map;

/**
 * The product's handlers by the logical ids of the template.
 *
 * @param door   those behind the HTTP API
 * @param stream those that tables and clocks wake
 */
record Functions(Map<String, RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> door,
        Map<String, RequestHandler<DynamodbEvent, ?>> stream) {
}
