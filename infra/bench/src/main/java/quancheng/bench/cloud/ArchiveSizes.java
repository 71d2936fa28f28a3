package quancheng.bench.cloud;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import quancheng.bench.Bench;
import quancheng.bench.Figures;

/** How large each archive is that is deployed. */
final class ArchiveSizes implements Bench {

    private static final Map<String, Path> ARCHIVES = Map.of("functions", Path.of("functions/target/functions.zip"),
            "site_generator", Path.of("site-generator/target/site-generator.zip"));

    @Override
    public String name() {
        return "archives";
    }

    @Override
    public void run(Figures figures) throws Exception {
        for (var archive : ARCHIVES.entrySet()) {
            if (Files.exists(archive.getValue())) {
                figures.print("archive_" + archive.getKey(), Files.size(archive.getValue()) / 1e6, "MB");
            } else {
                figures.skip("archive_" + archive.getKey(), archive.getValue() + " is not packed: mvn package first");
            }
        }
    }
}
