package quancheng.runtime;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.IAM;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What API Gateway's authorizer has found out about a caller. */
final class Callers {

    private Callers() {
    }

    static Authorizer read(JsonParser json) throws IOException {
        var caller = new Authorizer();
        return Json.members(json, name -> {
            switch (name) {
                case "jwt" -> caller.setJwt(jwt(json));
                case "lambda" -> caller.setLambda(Json.map(json, Json::any));
                case "iam" -> caller.setIam(iam(json));
                default -> json.skipChildren();
            }
        }) ? caller : null;
    }

    private static Authorizer.JWT jwt(JsonParser json) throws IOException {
        var jwt = new Authorizer.JWT();
        return Json.members(json, name -> {
            switch (name) {
                case "claims" -> jwt.setClaims(Json.texts(json));
                case "scopes" -> jwt.setScopes(Json.list(json, Json::text));
                default -> json.skipChildren();
            }
        }) ? jwt : null;
    }

    private static IAM iam(JsonParser json) throws IOException {
        var iam = new IAM();
        return Json.members(json, name -> {
            switch (name) {
                case "accessKey" -> iam.setAccessKey(Json.text(json));
                case "accountId" -> iam.setAccountId(Json.text(json));
                case "callerId" -> iam.setCallerId(Json.text(json));
                case "cognitoIdentity" -> iam.setCognitoIdentity(identity(json));
                case "principalOrgId" -> iam.setPrincipalOrgId(Json.text(json));
                case "userArn" -> iam.setUserArn(Json.text(json));
                case "userId" -> iam.setUserId(Json.text(json));
                default -> json.skipChildren();
            }
        }) ? iam : null;
    }

    private static CognitoIdentity identity(JsonParser json) throws IOException {
        var identity = new CognitoIdentity();
        return Json.members(json, name -> {
            switch (name) {
                case "amr" -> identity.setAmr(Json.list(json, Json::text));
                case "identityId" -> identity.setIdentityId(Json.text(json));
                case "identityPoolId" -> identity.setIdentityPoolId(Json.text(json));
                default -> json.skipChildren();
            }
        }) ? identity : null;
    }
}
