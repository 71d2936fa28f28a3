package quancheng.site.publish;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.services.s3.S3Client;

/** A bucket of a rehearsal: one forgotten page lies in it, it takes what it is given, keeps nothing, and is in this process only. */
final class RehearsedBucket implements SdkHttpClient {

    private static final String LIST = "<ListBucketResult><IsTruncated>false</IsTruncated><Contents><Key>forgotten/</Key><ETag>\"0\"</ETag>"
            + "</Contents></ListBucketResult>";

    static Shelf shelf() {
        return new BucketShelf(S3Client.builder().httpClient(new RehearsedBucket()).endpointOverride(URI.create("http://rehearsal")).forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("rehearsal", "rehearsal"))).build(), "rehearsal");
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() {
                return of(request.httpRequest().method() == SdkHttpMethod.GET ? LIST : "");
            }

            @Override
            public void abort() {
                // It never waits.
            }
        };
    }

    private static HttpExecuteResponse of(String xml) {
        byte[] body = xml.getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
                .response(SdkHttpResponse.builder().statusCode(200).putHeader("Content-Type", "application/xml").putHeader("ETag", "\"1\"")
                        .putHeader("Content-Length", Integer.toString(body.length)).build())
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body))).build();
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
