package quancheng.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {

    private static final String HEADER = "id,theme,title,main_event,announced,organizer,district,venue,address,format,"
            + "starts_at,ends_at,signup,signup_opens_at,signup_closes_at,capacity,waitlist,max_party,children,"
            + "min_child_age,max_child_age,audience,summary,description,tags\n";

    private static final String ROW = "a01,family,一枝春柳,false,false,槐荫区妇联,槐荫区,文化馆,经十路1号,onsite,"
            + "2027-03-08T09:30:00+08:00,2027-03-08T11:30:00+08:00,open,2027-02-20T09:00:00+08:00,"
            + "2027-03-07T18:00:00+08:00,40,true,4,none,,,市民,插花,带一束回家,花艺|体验\n";

    @TempDir
    private Path folder;

    @Test
    void aProgrammeBecomesAFolderAndASecondRunWritesNothing() throws Exception {
        assertEquals(0, generate(ROW));
        assertTrue(Files.readString(folder.resolve("out/data/availability.json")).contains("\"a01\":{\"left\":\"plenty\",\"places\":40}"));
        assertTrue(Files.readString(folder.resolve("out/data/search.json")).contains("yizhichunliu|yzcl"));
        var before = Trees.hash(folder.resolve("out"));
        assertEquals(0, generate(ROW));
        assertEquals(before, Trees.hash(folder.resolve("out")));
    }

    @Test
    void aProgrammeWithFaultsLeavesNoFolder() throws Exception {
        assertEquals(1, generate(ROW.replace("family", "cooking")));
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void withoutAProgrammeItSaysWhatItNeeds() throws Exception {
        assertEquals(2, Generate.run("--out", folder.resolve("out").toString()));
        assertEquals(2, Generate.run("--programme", "x", "--out", "y", "--colour", "red"));
    }

    private int generate(String rows) throws Exception {
        var programme = Files.writeString(folder.resolve("programme.csv"), HEADER + rows);
        return Generate.run("--programme", programme.toString(), "--out", folder.resolve("out").toString(),
                "--now", "2027-03-01T09:00:00+08:00");
    }
}
