package quancheng.bench.site;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quancheng.store.activities.District;
import quancheng.store.activities.Theme;

/** A programme of any length, the same at every run: as many words to an activity as the real one has, over thirty days. */
final class SyntheticProgramme {

    /** The moment at which pages are made: every signup is open. */
    static final OffsetDateTime NOW = OffsetDateTime.parse("2027-02-22T09:00:00+08:00");

    private static final String[] COLUMNS = {"id", "theme", "title", "main_event", "announced", "organizer", "district", "venue",
        "address", "format", "starts_at", "ends_at", "signup", "signup_opens_at", "signup_closes_at", "capacity", "waitlist",
        "max_party", "children", "min_child_age", "max_child_age", "audience", "summary", "description", "tags"};

    private static final List<String> WORDS = List.of("泉水", "花艺", "读书", "亲子", "手作", "电商", "权益", "健身", "绘画",
            "家风", "茶叙", "直播", "摄影", "徒步", "缝纫", "烘焙", "书法", "合唱", "急救", "植树");

    private static final List<String> SENTENCES = List.of("现场有老师带着做，不用带材料。", "名额有限，先到先得，来不了请早些取消。",
            "可乘地铁到附近站点，出站步行约八分钟。", "场地有坡道和无障碍卫生间。", "请穿平底鞋，自带水杯。", "结束后可以合影留念。",
            "适合第一次参加的姐妹，慢慢来。", "孩子由志愿者照看，家长可以放心听课。");

    private final Random random = new Random(20270308);

    static void write(Path file, int activities) throws IOException {
        var programme = new SyntheticProgramme();
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(COLUMNS);
            IntStream.rangeClosed(1, activities).forEach(number -> csv.writeRecord(programme.row(number)));
        }
    }

    private List<String> row(int number) {
        var day = NOW.plusDays(7 + random.nextInt(30)).withHour(9 + random.nextInt(11)).withMinute(random.nextInt(2) * 30);
        var district = District.all().get(random.nextInt(12));
        boolean children = random.nextInt(4) == 0;
        return List.of("a%05d".formatted(number), Theme.values()[random.nextInt(4)].slug(), title(number), "false", "false",
                district.chinese() + "妇女联合会", district.chinese(), word() + "文化馆", word() + "路" + number + "号", "onsite",
                day.toString(), day.plusHours(2).toString(), "open", NOW.minusDays(2).toString(), day.minusHours(12).toString(),
                "40", random.nextInt(3) > 0 ? "true" : "false", "4", children ? "welcome" : "none", children ? "3" : "",
                children ? "12" : "", "全市女性", word() + word() + "，带一份成果回家", description(), word() + "|" + word() + "|" + word());
    }

    private String title(int number) {
        return word() + "与" + word() + "：" + word() + "公开课第" + number + "场";
    }

    private String description() {
        return random.ints(6, 0, SENTENCES.size()).mapToObj(SENTENCES::get).collect(Collectors.joining());
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
