package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Date;

/** A batch of a table's stream, or the clock's empty one, and what of it is to come again. */
final class StreamEvents {

    private StreamEvents() {
    }

    static DynamodbEvent read(JsonParser json) throws IOException {
        var event = new DynamodbEvent();
        return Json.members(json, name -> {
            switch (name) {
                case "Records" -> event.setRecords(Json.list(json, StreamEvents::record));
                default -> json.skipChildren();
            }
        }) ? event : null;
    }

    private static DynamodbStreamRecord record(JsonParser json) throws IOException {
        var record = new DynamodbStreamRecord();
        return Json.members(json, name -> {
            switch (name) {
                case "eventID" -> record.setEventID(Json.text(json));
                case "eventName" -> record.setEventName(Json.text(json));
                case "eventVersion" -> record.setEventVersion(Json.text(json));
                case "eventSource" -> record.setEventSource(Json.text(json));
                case "awsRegion" -> record.setAwsRegion(Json.text(json));
                case "dynamodb" -> record.setDynamodb(change(json));
                case "userIdentity" -> record.setUserIdentity(identity(json));
                case "eventSourceARN" -> record.setEventSourceARN(Json.text(json));
                default -> json.skipChildren();
            }
        }) ? record : null;
    }

    private static StreamRecord change(JsonParser json) throws IOException {
        var change = new StreamRecord();
        return Json.members(json, name -> {
            switch (name) {
                case "ApproximateCreationDateTime" -> change.setApproximateCreationDateTime(date(json));
                case "Keys" -> change.setKeys(Json.map(json, StreamEvents::value));
                case "NewImage" -> change.setNewImage(Json.map(json, StreamEvents::value));
                case "OldImage" -> change.setOldImage(Json.map(json, StreamEvents::value));
                case "SequenceNumber" -> change.setSequenceNumber(Json.text(json));
                case "SizeBytes" -> change.setSizeBytes(json.currentToken().isNumeric() ? json.getLongValue() : null);
                case "StreamViewType" -> change.setStreamViewType(view(json));
                default -> json.skipChildren();
            }
        }) ? change : null;
    }

    /** Seconds of the epoch, with or without a fraction. */
    private static Date date(JsonParser json) throws IOException {
        return json.currentToken().isNumeric() ? new Date(json.getDecimalValue().movePointRight(3).longValue()) : null;
    }

    private static StreamViewType view(JsonParser json) throws IOException {
        String name = Json.text(json);
        return name == null ? null : StreamViewType.fromValue(name);
    }

    private static Identity identity(JsonParser json) throws IOException {
        var identity = new Identity();
        return Json.members(json, name -> {
            switch (name) {
                case "principalId" -> identity.setPrincipalId(Json.text(json));
                case "type" -> identity.setType(Json.text(json));
                default -> json.skipChildren();
            }
        }) ? identity : null;
    }

    private static AttributeValue value(JsonParser json) throws IOException {
        var value = new AttributeValue();
        return Json.members(json, name -> {
            switch (name) {
                case "S" -> value.setS(Json.text(json));
                case "N" -> value.setN(Json.text(json));
                case "B" -> value.setB(bytes(json));
                case "SS" -> value.setSS(Json.list(json, Json::text));
                case "NS" -> value.setNS(Json.list(json, Json::text));
                case "BS" -> value.setBS(Json.list(json, StreamEvents::bytes));
                case "M" -> value.setM(Json.map(json, StreamEvents::value));
                case "L" -> value.setL(Json.list(json, StreamEvents::value));
                case "NULL" -> value.setNULL(json.getValueAsBoolean());
                case "BOOL" -> value.setBOOL(json.getValueAsBoolean());
                default -> json.skipChildren();
            }
        }) ? value : null;
    }

    private static ByteBuffer bytes(JsonParser json) throws IOException {
        return json.currentToken() == JsonToken.VALUE_STRING ? ByteBuffer.wrap(json.getBinaryValue()) : null;
    }

    static void write(StreamsEventResponse answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Json.writeList(json, "batchItemFailures", answer.getBatchItemFailures(), failure -> {
            json.writeStartObject();
            json.writeStringField("itemIdentifier", failure.getItemIdentifier());
            json.writeEndObject();
        });
        json.writeEndObject();
    }
}
