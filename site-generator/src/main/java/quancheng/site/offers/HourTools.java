package quancheng.site.offers;

import java.util.List;

/** What fills the week in with one press, without script: the usual hours, Monday's for the whole working week, one more stretch. */
record HourTools(String name, List<Tool> tools) {

    record Tool(String value, String label) {
    }
}
