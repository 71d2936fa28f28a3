package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A call as API Gateway tells it, payload format 2.0, and the answer it passes on. */
final class HttpEvents {

    private HttpEvents() {
    }

    static APIGatewayV2HTTPEvent read(JsonParser json) throws IOException {
        var event = new APIGatewayV2HTTPEvent();
        return Json.members(json, name -> {
            switch (name) {
                case "version" -> event.setVersion(Json.text(json));
                case "routeKey" -> event.setRouteKey(Json.text(json));
                case "rawPath" -> event.setRawPath(Json.text(json));
                case "rawQueryString" -> event.setRawQueryString(Json.text(json));
                case "cookies" -> event.setCookies(Json.list(json, Json::text));
                case "headers" -> event.setHeaders(Json.texts(json));
                case "queryStringParameters" -> event.setQueryStringParameters(Json.texts(json));
                case "pathParameters" -> event.setPathParameters(Json.texts(json));
                case "stageVariables" -> event.setStageVariables(Json.texts(json));
                case "body" -> event.setBody(Json.text(json));
                case "isBase64Encoded" -> event.setIsBase64Encoded(json.getValueAsBoolean());
                case "requestContext" -> event.setRequestContext(context(json));
                default -> json.skipChildren();
            }
        }) ? event : null;
    }

    private static RequestContext context(JsonParser json) throws IOException {
        var context = new RequestContext();
        return Json.members(json, name -> {
            switch (name) {
                case "routeKey" -> context.setRouteKey(Json.text(json));
                case "accountId" -> context.setAccountId(Json.text(json));
                case "stage" -> context.setStage(Json.text(json));
                case "apiId" -> context.setApiId(Json.text(json));
                case "domainName" -> context.setDomainName(Json.text(json));
                case "domainPrefix" -> context.setDomainPrefix(Json.text(json));
                case "time" -> context.setTime(Json.text(json));
                case "timeEpoch" -> context.setTimeEpoch(json.getValueAsLong());
                case "requestId" -> context.setRequestId(Json.text(json));
                case "http" -> context.setHttp(http(json));
                case "authorizer" -> context.setAuthorizer(Callers.read(json));
                default -> json.skipChildren();
            }
        }) ? context : null;
    }

    private static RequestContext.Http http(JsonParser json) throws IOException {
        var http = new RequestContext.Http();
        return Json.members(json, name -> {
            switch (name) {
                case "method" -> http.setMethod(Json.text(json));
                case "path" -> http.setPath(Json.text(json));
                case "protocol" -> http.setProtocol(Json.text(json));
                case "sourceIp" -> http.setSourceIp(Json.text(json));
                case "userAgent" -> http.setUserAgent(Json.text(json));
                default -> json.skipChildren();
            }
        }) ? http : null;
    }

    static void write(APIGatewayV2HTTPResponse answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("statusCode", answer.getStatusCode());
        Json.writeMap(json, "headers", answer.getHeaders(), json::writeString);
        Json.writeMap(json, "multiValueHeaders", answer.getMultiValueHeaders(), values -> Json.writeArray(json, values, json::writeString));
        Json.writeList(json, "cookies", answer.getCookies(), json::writeString);
        if (answer.getBody() != null) {
            json.writeStringField("body", answer.getBody());
        }
        json.writeBooleanField("isBase64Encoded", answer.getIsBase64Encoded());
        json.writeEndObject();
    }
}
