package quancheng.functions.notices;

import quancheng.runtime.Field;
import quancheng.runtime.Log;
import quancheng.store.activities.ActivityId;

/** Says in the log that something would have been sent, never what or to whom: for trying things out. */
public final class LogSender implements Sender {

    @Override
    public void send(Message message) {
        Log.info("notice").with(Field.OUTCOME, message.kind()).with(Field.ACTIVITY, message.activity().map(ActivityId::value).orElse(""))
                .with(Field.NOTICE, message.key()).print();
    }
}
