package quancheng.local;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The stand-in for AWS that the Python package moto offers, on a free loopback port. */
record Moto(Process process, int port) implements AutoCloseable {

    static Optional<Path> command() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, "moto_server"))
                .filter(file -> file.toFile().canExecute()).findFirst();
    }

    static Moto start(Path command) throws IOException, InterruptedException {
        int port = free();
        var moto = new Moto(new ProcessBuilder(command.toString(), "-H", "127.0.0.1", "-p", Integer.toString(port)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start(), port);
        for (long end = System.nanoTime() + 60_000_000_000L; !moto.answers(); Thread.sleep(100)) {
            if (System.nanoTime() > end || !moto.process().isAlive()) {
                throw new IllegalStateException("moto_server does not answer on port " + port);
            }
        }
        return moto;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
