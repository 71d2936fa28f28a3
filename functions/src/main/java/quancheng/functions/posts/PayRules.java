package quancheng.functions.posts;

import quancheng.store.posts.Area;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Pay;
import quancheng.store.posts.WorkHours;
import quancheng.store.posts.rules.Limit;
import quancheng.store.posts.rules.MinimumWages;
import quancheng.store.posts.rules.WageFloor;

/** Pay against the floor of the day and the law's pay days; commission counts for nothing here, the base must pass. */
final class PayRules {

    private PayRules() {
    }

    static void check(PostFields fields, Pay pay, WorkHours hours, Employment employment, Area area) {
        WageFloor floor = MinimumWages.in(area, fields.today);
        if (!floor.isReachedBy(pay, employment, hours)) {
            under(fields, floor, pay, hours, employment, area);
        }
        if (employment == Employment.PART_TIME && pay.cycleDays() > Limit.PART_TIME_CYCLE_DAYS.value()) {
            fields.wrong("cycle", "post.cycle.partTime", Limit.PART_TIME_CYCLE_DAYS.value(), Limit.PART_TIME_CYCLE_DAYS.law());
        }
    }

    private static void under(PostFields fields, WageFloor floor, Pay pay, WorkHours hours, Employment employment, Area area) {
        String least = floor.least(pay, employment, hours).stripTrailingZeros().toPlainString();
        if (WageFloor.byMonth(pay, employment)) {
            fields.wrong("wageMin", "post.wage.monthly", area.chinese(), "" + floor.monthly(), floor.document(), area.english());
        } else {
            fields.wrong("wageMin", "post.wage.hourly", pay.hourly(hours).toPlainString(), area.chinese(), "" + floor.hourly(), least,
                    floor.document(), area.english());
        }
    }
}
