package quancheng.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class LogTest {

    @Test
    void aLineIsOneJsonObject() {
        assertEquals("{\"level\":\"info\",\"event\":\"answered\",\"request\":\"r1\",\"route\":\"POST /api/signups\",\"status\":201,\"ms\":12,\"mended\":true}",
                Log.info("answered").with(Field.MS, 12).with(Field.ROUTE, "POST /api/signups").with(Field.REQUEST, "r1").with(Field.STATUS, 201)
                        .with(Field.MENDED, true).with(Field.OUTCOME, "").line(0));
    }

    @Test
    void nothingBreaksOutOfALine() {
        String line = Log.warn("odd").with(Field.ROUTE, "\"}\n{\"level\":\"info\"" + "x".repeat(999)).line(0);
        assertFalse(line.contains("\n"));
        assertEquals(200 + "{\"level\":\"warn\",\"event\":\"odd\",\"route\":\"\"}".length() + 6, line.length(), line);
    }

    @Test
    void aFaultIsItsClassAndPlaceAndNeverItsMessage() {
        String line = Log.error("fault").with(new IllegalStateException("王芳 13812345678")).line(0);
        assertFalse(line.contains("13812345678"), line);
        assertEquals(true, line.contains("\"fault\":\"java.lang.IllegalStateException\",\"at\":\"") && line.contains("LogTest"), line);
    }

    /** The specification of the embedded metric format: a name and unit here, its value beside, dimensions by the names of members. */
    @Test
    void aCountIsAnEmbeddedMetric() {
        assertEquals("{\"level\":\"info\",\"event\":\"signup\",\"outcome\":\"confirmed\",\"Signups\":1,\"_aws\":{\"Timestamp\":7,\"CloudWatchMetrics\":"
                + "[{\"Namespace\":\"Quancheng\",\"Dimensions\":[[],[\"outcome\"]],\"Metrics\":[{\"Name\":\"Signups\",\"Unit\":\"Count\"}]}]}}",
                Log.info("signup").with(Field.OUTCOME, "confirmed").count(Metric.SIGNUPS, 1).line(7));
    }

    @Test
    void aDimensionThatIsNotSaidIsNotNamed() {
        assertEquals(false, Log.info("signup").count(Metric.SIGNUPS, 1).line(0).contains("outcome"));
    }
}
