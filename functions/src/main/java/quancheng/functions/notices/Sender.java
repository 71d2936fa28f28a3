package quancheng.functions.notices;

import java.io.IOException;

/** A way to a person. */
public interface Sender {

    /** @throws IOException where it did not arrive, or nobody knows: it is sent again with the same key */
    void send(Message message) throws IOException, InterruptedException;
}
