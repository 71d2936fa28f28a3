package quancheng.local;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quancheng.testbed.LambdaProcess;
import quancheng.testbed.RuntimeApi;

/**
 * A function in another process, called as if it were here. Its events are written, and its answers read, by what Lambda's
 * own runtime uses, so that ours has somebody to agree with.
 */
record IsolatedFunction<I, O>(Class<I> takes, Class<O> gives, RuntimeApi api, LambdaProcess process) implements RequestHandler<I, O>, AutoCloseable {

    private static final long TIMEOUT_MILLIS = 60_000;

    static IsolatedFunction<?, ?> start(String id, String handler, Path task, Map<String, String> environment) {
        List<Class<?>> types = types(handler);
        var api = new RuntimeApi(TIMEOUT_MILLIS);
        return new IsolatedFunction<>(types.get(0), types.get(1), api,
                LambdaProcess.start(api, handler, task, environment, LambdaProcess.Jvm.MANAGED));
    }

    private static List<Class<?>> types(String handler) {
        try {
            return Stream.of(Class.forName(handler).getGenericInterfaces()).filter(ParameterizedType.class::isInstance).map(ParameterizedType.class::cast)
                    .filter(type -> type.getRawType() == RequestHandler.class).flatMap(type -> Stream.of(type.getActualTypeArguments()))
                    .<Class<?>>map(type -> (Class<?>) type).toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public O handleRequest(I event, Context context) {
        var json = new ByteArrayOutputStream();
        LambdaEventSerializers.serializerFor(takes, takes.getClassLoader()).toJson(event, json);
        byte[] answer = api.invoke(json.toByteArray()).join();
        return LambdaEventSerializers.serializerFor(gives, gives.getClassLoader()).fromJson(new ByteArrayInputStream(answer));
    }

    @Override
    public void close() {
        process.close();
    }
}
