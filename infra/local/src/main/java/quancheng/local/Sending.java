package quancheng.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.Request;

/**
 * How slowly one may send: API Gateway collects a body before it calls a function, and does not wait for ever.
 *
 * @param silence after so long without a byte a connection is closed
 * @param form    a body has to be whole after so long, and after a second more for each 32 KiB its route takes
 */
record Sending(Duration silence, Duration form) {

    static final Sending USUAL = new Sending(Duration.ofSeconds(20), Duration.ofSeconds(15));

    /** What became of a body. */
    sealed interface Body {

        record Read(byte[] bytes) implements Body {
        }

        record TooLarge() implements Body {
        }

        record TooSlow() implements Body {
        }
    }

    /** Nothing is read of what says that it is too large. @param most in bytes */
    Body read(Request request, int most) throws IOException {
        return request.getLength() > most ? new Body.TooLarge() : read(Request.asInputStream(request), most);
    }

    private Body read(InputStream in, int most) throws IOException {
        long end = System.nanoTime() + form.plusSeconds(most / (32 * 1024)).toNanos();
        var bytes = new ByteArrayOutputStream();
        byte[] some = new byte[8 * 1024];
        try {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                bytes.write(some, 0, read);
                if (bytes.size() > most) {
                    return new Body.TooLarge();
                }
                if (System.nanoTime() - end > 0) {
                    return new Body.TooSlow();
                }
            }
            return new Body.Read(bytes.toByteArray());
        } catch (IOException e) {
            if (e.getCause() instanceof TimeoutException) {
                return new Body.TooSlow();
            }
            throw e;
        }
    }
}
