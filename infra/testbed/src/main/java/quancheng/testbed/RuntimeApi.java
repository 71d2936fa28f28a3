package quancheng.testbed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/** Lambda's side of the Runtime API, on loopback, for one process: events go out one at a time, answers come back. */
public final class RuntimeApi implements AutoCloseable {

    static {
        // Otherwise every answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private record Call(String id, byte[] event, CompletableFuture<byte[]> answer) {
    }

    private final HttpServer server;
    private final long timeoutMillis;
    private final BlockingQueue<Call> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Call> running = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
    private final CompletableFuture<Void> restored = new CompletableFuture<>();
    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** @param timeoutMillis what a function is told it has for each event */
    public RuntimeApi(long timeoutMillis) {
        this.timeoutMillis = timeoutMillis;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** Host and port, as {@code AWS_LAMBDA_RUNTIME_API} says it. */
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Completes with the answer, or with a {@link FunctionFailed}. */
    public CompletableFuture<byte[]> invoke(byte[] event) {
        var call = new Call(UUID.randomUUID().toString(), event, new CompletableFuture<>());
        end.whenComplete((_, failed) -> call.answer().completeExceptionally(failed));
        waiting.add(call);
        return call.answer();
    }

    /** When the function has started and asks for its first event; fails when it could not start. */
    public CompletableFuture<Void> ready() {
        return ready;
    }

    /** When a function under SnapStart has done all it does before its snapshot. */
    public CompletableFuture<Void> snapshot() {
        return snapshot;
    }

    /** Lets it go on, as from its snapshot. */
    public void restore() {
        restored.complete(null);
    }

    /** Nothing is answered any more. */
    public void fail(String reason) {
        var failed = new FunctionFailed(reason);
        ready.completeExceptionally(failed);
        snapshot.completeExceptionally(failed);
        end.completeExceptionally(failed);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String[] path = exchange.getRequestURI().getPath().split("/");
            String last = path[path.length - 1];
            switch (path[3] + " " + last) {
                case "invocation next" -> next(exchange);
                case "invocation response" -> running.remove(path[4]).answer().complete(body);
                case "invocation error" -> running.remove(path[4]).answer().completeExceptionally(new FunctionFailed(text(body)));
                case "restore next" -> awaitRestore();
                default -> fail(text(body));
            }
            if (exchange.getResponseCode() < 0) {
                exchange.sendResponseHeaders(path[3].equals("restore") ? 200 : 202, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitRestore() {
        snapshot.complete(null);
        restored.join();
    }

    private void next(HttpExchange exchange) throws IOException, InterruptedException {
        ready.complete(null);
        Call call = waiting.take();
        running.put(call.id(), call);
        Map.of("Lambda-Runtime-Aws-Request-Id", call.id(), "Lambda-Runtime-Invoked-Function-Arn", "arn:local:lambda:function",
                "Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + timeoutMillis),
                "Content-Type", "application/json").forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(200, call.event().length);
        exchange.getResponseBody().write(call.event());
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        fail("the Runtime API is closed");
        server.stop(0);
    }
}
