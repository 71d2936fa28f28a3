package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.testbed.Template;

/** Whoever sends too much or too slowly is told so and cut off, by real sockets; whoever sends as people do is served meanwhile. */
class SlowSendersTest {

    private static final Sending QUICK = new Sending(Duration.ofMillis(800), Duration.ofMillis(1_500));
    private static final int PLACES = 50;

    @TempDir
    private Path site;
    private final AtomicInteger served = new AtomicInteger();
    private Door door;

    @BeforeEach
    void open() {
        RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> echo = (_, _) -> {
            served.incrementAndGet();
            return APIGatewayV2HTTPResponse.builder().withStatusCode(202).withHeaders(Map.of("content-type", "text/plain")).withBody("served").build();
        };
        door = new Door(0, QUICK);
        door.open(site, Template.find(), () -> new Provider(Provider.issuer(door.port())), new Functions(Map.of("CitizenFunction", echo, "DeskFunction", echo), Map.of()));
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void whatSaysThatItIsTooLargeIsRefusedBeforeAByteOfItCame() throws IOException {
        try (Socket socket = connected("/api/signups", "Content-Length: 16385")) {
            assertTrue(answer(socket).startsWith("HTTP/1.1 413"));
        }
        try (Socket socket = connected("/api/signups", "Content-Length: 16384")) {
            send(socket, "x".repeat(16_384));
            assertTrue(answer(socket).startsWith("HTTP/1.1 202"));
        }
    }

    @Test
    void whatDoesNotSayHowLargeItIsIsReadToItsLimitAndNoFurther() throws IOException {
        try (Socket socket = connected("/api/signups", "Transfer-Encoding: chunked")) {
            for (int chunk = 0; chunk < 17; chunk++) {
                send(socket, "400\r\n" + "x".repeat(1024) + "\r\n");
            }
            assertTrue(answer(socket).startsWith("HTTP/1.1 413"), "though it never ends");
        }
        assertEquals(0, served.get());
    }

    @Test
    void whoFallsSilentIsCutOff() throws IOException {
        long start = System.nanoTime();
        try (Socket socket = connected("/api/signups", "Content-Length: 100")) {
            send(socket, "name=");
            assertTrue(answer(socket).startsWith("HTTP/1.1 408"));
        }
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(10).toNanos());
        assertEquals(0, served.get());
    }

    @Test
    void whoSendsALetterNowAndThenIsCutOffToo() throws Exception {
        try (Socket socket = connected("/api/signups", "Content-Length: 1000")) {
            assertTrue(dribbled(socket, 1000).startsWith("HTTP/1.1 408"));
        }
        assertEquals(0, served.get());
    }

    @Test
    void whoIsOnlySlowIsServed() throws Exception {
        try (Socket socket = connected("/api/signups", "Content-Length: 8")) {
            assertTrue(dribbled(socket, 8).startsWith("HTTP/1.1 202"));
        }
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws IOException {
        try (Socket socket = connected()) {
            assertEquals("", answer(socket));
        }
    }

    @Test
    void manyWhoSendNothingTakeNobodysPlace() throws IOException {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int sender = 0; sender < 2 * PLACES; sender++) {
                silent.add(connected("/api/signups", "Content-Length: 100"));
            }
            try (Socket socket = connected("/api/signups", "Content-Length: 3")) {
                send(socket, "a=b");
                assertTrue(answer(socket).startsWith("HTTP/1.1 202"));
            }
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    /** A letter every tenth of a second, as long as somebody listens. */
    private static String dribbled(Socket socket, int letters) throws Exception {
        try {
            for (int letter = 0; letter < letters && socket.getInputStream().available() == 0; letter++) {
                send(socket, "x");
                Thread.sleep(100);
            }
        } catch (SocketException e) {
            // Cut off; what was said before can still be read.
        }
        return answer(socket);
    }

    private Socket connected() throws IOException {
        var socket = new Socket("127.0.0.1", URI.create(door.address()).getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private Socket connected(String path, String header) throws IOException {
        Socket socket = connected();
        send(socket, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n" + header + "\r\n\r\n");
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Its first line; empty where the connection was closed without one. */
    private static String answer(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int c = socket.getInputStream().read(); c >= 0 && c != '\r'; c = socket.getInputStream().read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
