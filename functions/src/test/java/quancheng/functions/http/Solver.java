package quancheng.functions.http;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** Does what the script of the page that asks for a moment does: finds the number, and says it as the ALTCHA protocol wants. */
public record Solver(String algorithm, String challenge, String salt, int most, String signature, String turn) {

    public static Solver of(APIGatewayV2HTTPResponse answer) {
        assertTrue(answer.getStatusCode() == 429 && answer.getBody().contains("maxnumber"), answer.getBody());
        return new Solver(Caller.member(answer, "algorithm"), Caller.member(answer, "challenge"), Caller.member(answer, "salt"),
                Integer.parseInt(Caller.member(answer, "maxnumber")), Caller.member(answer, "signature"), Caller.member(answer, "wait"));
    }

    /** A field of a form, with the answer in it. */
    public String solved() {
        return answer(number());
    }

    int number() {
        for (int number = 0; number <= most; number++) {
            if (hash(salt + number).equals(challenge)) {
                return number;
            }
        }
        throw new AssertionError("nothing between 0 and " + most);
    }

    String answer(Object number) {
        String json = "{\"algorithm\":\"%s\",\"challenge\":\"%s\",\"number\":%s,\"salt\":\"%s\",\"signature\":\"%s\"}"
                .formatted(algorithm, challenge, number, salt, signature);
        return "&altcha=" + URLEncoder.encode(Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    String waited() {
        return "&wait=" + turn;
    }

    Solver salted(String other) {
        return new Solver(algorithm, challenge, other, most, signature, turn);
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
