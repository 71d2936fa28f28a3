package quancheng.site.signups;

/** What just happened to a signup she manages; said once, on top of the page. */
public sealed interface Flash {

    record Changed() implements Flash {
    }

    record Cancelled() implements Flash {
    }

    /** Her name or her needs. */
    record Corrected() implements Flash {
    }

    /** The larger party does not fit; nothing was changed. @param left free places besides her own */
    record DoesNotFit(int left, int party) implements Flash {
    }

    /** Too late: the signup window has closed or the activity was called off. Nothing was changed. */
    record TooLate() implements Flash {
    }

    /** Too many at once; nothing was changed. */
    record Busy() implements Flash {
    }
}
