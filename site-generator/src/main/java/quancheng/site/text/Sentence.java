package quancheng.site.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text cut at its placeholders: literal, argument number, literal, … Quotes mean nothing special, unlike in MessageFormat. */
record Sentence(String[] literals, int[] arguments) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    static Sentence parse(String text) {
        var literals = new ArrayList<String>();
        var arguments = new ArrayList<Integer>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            literals.add(text.substring(from, matcher.start()));
            arguments.add(Integer.valueOf(matcher.group(1)));
            from = matcher.end();
        }
        literals.add(text.substring(from));
        return new Sentence(literals.toArray(String[]::new), arguments.stream().mapToInt(Integer::intValue).toArray());
    }

    String with(Object... values) {
        if (arguments.length == 0) {
            return literals[0];
        }
        var text = new StringBuilder(literals[0]);
        for (int i = 0; i < arguments.length; i++) {
            text.append(values[arguments[i]]).append(literals[i + 1]);
        }
        return text.toString();
    }
}
