package quancheng.site.signups;

/**
 * What she keeps of her signup.
 *
 * @param code        the signup code 报名码, {@code K2B7-7K4M-9PQR}
 * @param token       for the manage link; empty where there is none
 * @param phoneMasked {@code 138 **** 1234}
 */
public record Ticket(String code, String token, String name, String phoneMasked, int adults, int children) {

    int party() {
        return adults + children;
    }
}
