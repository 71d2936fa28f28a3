package quancheng.site.signups;

/** The plain pages that say why nothing happened. */
public enum Notice { NOT_FOUND, BUSY, TOO_MANY, FAULT, TOO_LARGE, UNKNOWN_ACTIVITY, UNAUTHORIZED, FORBIDDEN }
