package quancheng.site.layout;

import gg.jte.Content;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.Arrays;

/** A template with the one record it takes: {@code Part.of(JtecardGenerated::render, card)} can stand inside another part. */
@FunctionalInterface
public interface Part<T> {

    /** Where a page has no body of its own. */
    Content NOTHING = output -> { };

    void render(HtmlTemplateOutput output, HtmlInterceptor interceptor, T model);

    /** To be written where another template says so; escaping goes on inside. */
    static <T> Content of(Part<T> part, T model) {
        return output -> part.render((HtmlTemplateOutput) output, null, model);
    }

    /** The same, rendered here and now: for what stands on page after page. */
    static <T> Content rendered(Part<T> part, T model) {
        byte[] bytes = bytes(part, model);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == '\n') {
            end--;
        }
        byte[] content = Arrays.copyOf(bytes, end);
        return output -> output.writeBinaryContent(content);
    }

    /** A whole document. */
    static <T> byte[] bytes(Part<T> part, T model) {
        var page = PageOutput.take();
        part.render(new CleanOutput(page), null, model);
        return page.finished();
    }
}
