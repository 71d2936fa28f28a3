package quancheng.site.text;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import quancheng.site.Language;
import quancheng.store.activities.Activity;

/** Days and times as people write them: {@code 3月6日 周六 14:00–16:00}, {@code Saturday 6 March, 14:00–16:00}. */
public enum Dates {
    ZH {
        @Override
        public String day(LocalDate day) {
            return date(day) + " " + weekday(day);
        }

        @Override
        public String date(LocalDate day) {
            return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
        }

        @Override
        public String month(LocalDate day) {
            return day.getMonthValue() + "月";
        }

        @Override
        public String weekday(LocalDate day) {
            return "周" + "一二三四五六日".charAt(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
        }

        @Override
        String join(String day, String time) {
            return day + " " + time;
        }

        @Override
        String span(String from, String to) {
            return from + " 至 " + to;
        }
    },
    EN {
        @Override
        public String day(LocalDate day) {
            return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date(day);
        }

        @Override
        public String date(LocalDate day) {
            return day.getDayOfMonth() + " " + Month.from(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        }

        @Override
        public String month(LocalDate day) {
            return Month.from(day).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }

        @Override
        public String weekday(LocalDate day) {
            return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        }

        @Override
        String join(String day, String time) {
            return day + ", " + time;
        }

        @Override
        String span(String from, String to) {
            return from + " to " + to;
        }
    };

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    public static Dates of(Language language) {
        return switch (language) {
            case ZH -> ZH;
            case EN -> EN;
        };
    }

    /** {@code 3月6日 周六}, {@code Saturday 6 March}. */
    public abstract String day(LocalDate day);

    /** {@code 3月6日}, {@code 6 March}. */
    public abstract String date(LocalDate day);

    /** For the narrow leaf of a calendar: {@code 3月}, {@code Mar}. */
    public abstract String month(LocalDate day);

    /** {@code 周六}, {@code Sat}. */
    public abstract String weekday(LocalDate day);

    /** The same of a day of any week. */
    public String weekday(DayOfWeek day) {
        return weekday(MONDAY.plusDays(day.getValue() - 1L));
    }

    abstract String join(String day, String time);

    abstract String span(String from, String to);

    /** {@code 9:05}. */
    public String clock(LocalTime time) {
        return time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    }

    /** {@code 3月5日 18:00}, in Jinan. */
    public String moment(Instant instant) {
        LocalDateTime at = LocalDateTime.ofInstant(instant, Activity.ZONE);
        return join(date(at.toLocalDate()), clock(at.toLocalTime()));
    }

    /** The whole of it, over several days too: {@code 3月8日 周五 10:00 至 3月10日 周日 20:00}. */
    public String when(Activity activity) {
        LocalDateTime from = activity.starts();
        LocalDateTime to = activity.ends();
        return oneDay(activity)
                ? join(day(from.toLocalDate()), hours(activity))
                : span(join(day(from.toLocalDate()), clock(from.toLocalTime())), join(day(to.toLocalDate()), clock(to.toLocalTime())));
    }

    /** For beside the day: {@code 14:00–16:00}, or the end's day too where it is another. */
    public String hours(Activity activity) {
        String from = clock(activity.starts().toLocalTime());
        String to = clock(activity.ends().toLocalTime());
        return oneDay(activity) ? from + "–" + to : span(from, join(date(activity.ends().toLocalDate()), to));
    }

    private static boolean oneDay(Activity activity) {
        return activity.day().equals(activity.ends().toLocalDate());
    }
}
