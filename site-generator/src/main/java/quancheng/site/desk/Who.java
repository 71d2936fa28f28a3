package quancheng.site.desk;

/** Who is signed in, as the frame names her. @param role one of federation, unit, moderator, door */
public record Who(String name, String role, String unit) {
}
