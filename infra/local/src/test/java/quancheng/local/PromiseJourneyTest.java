package quancheng.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quancheng.store.activities.Activity;

/** A figure on its way: the unit types it at the desk, the federation lets it out, the public page shows it with its line of the ledger. */
class PromiseJourneyTest {

    private static final String MONTH = YearMonth.from(LocalDate.now(Activity.ZONE)).toString();

    @Test
    void aFigureEnteredAtTheDeskShowsOnThePublicPageWithItsLine(@TempDir Path folder) {
        try (var unit = new Visit(1280, true); var federation = new Visit(390, true)) {
            signIn(unit, "role=unit&unit=" + URLEncoder.encode("济南市总工会", StandardCharsets.UTF_8) + "&sub=u1", "projects");
            unit.page.locator("main a[href='#/projects/w02']").first().click();
            unit.page.waitForSelector("#figure");
            unit.fill("quantity", "4");
            unit.send("#figure");
            unit.page.waitForSelector("#reason-e");
            assertEquals("4", unit.value("quantity"));
            assertEquals(List.of(), Axe.violations(unit.page));
            unit.fill("quantity", "9");
            unit.fill("month", MONTH);
            unit.fill("source", "市总工会报表");
            unit.all("#file").setInputFiles(huge(folder));
            unit.send("#figure");
            assertEquals("照片太大，4 MB 以内才收", unit.page.evaluate("document.getElementById('file').validationMessage"));
            assertEquals("9", unit.value("quantity"));
            unit.all("#file").setInputFiles(new FilePayload("a.jpg", "image/jpeg", photo()));
            unit.send("#figure");
            unit.page.waitForSelector("main [role=status]");

            signIn(federation, "role=federation&sub=f1", "projects");
            assertEquals(List.of(), Axe.violations(federation.page));
            federation.page.locator("main a[href='#/projects/w02']").first().click();
            federation.page.locator("button[value=approve]").click();
            federation.page.waitForSelector("main [role=status]");
            assertEquals(List.of(), Axe.violations(federation.page));

            Caller.soon("/projects/w02/", page -> page.contains("市妇联审核后公开") || page.contains("市妇联审核后公布"));
            unit.open("/projects/w02/");
            assertEquals("9 / 50 处", unit.text(".one .big"));
            assertTrue(unit.text(".lg li").contains(MONTH + " 累计 9 处"), unit.text(".lg li"));
            assertTrue(unit.text(".pt2 tbody").contains("市总工会报表"));
            String photo = unit.all(".pt2 a[href$='.jpg']").getAttribute("href");
            assertEquals(200, Caller.get(photo).statusCode());
            assertEquals("image/jpeg", Caller.get(photo).headers().firstValue("content-type").orElse(""));
            assertEquals(List.of(), unit.complaints());
            assertEquals(List.of(), federation.complaints());
        }
    }

    /** Fifty megabytes that take no room on the disk and no time on the way to the browser. */
    private static Path huge(Path folder) {
        Path file = folder.resolve("huge.jpg");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(50L * 1024 * 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static byte[] photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void signIn(Visit visit, String claims, String place) {
        String token = Caller.get("/local/token?" + claims).body().strip();
        visit.open("/desk/");
        visit.page.evaluate("token => sessionStorage.setItem('session', JSON.stringify({access: token, id: token}))", token);
        visit.open("/desk/?#/" + place);
        visit.page.waitForSelector("main a[href='#/projects/w02']");
    }
}
