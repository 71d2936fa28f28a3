package quancheng.site.layout;

import gg.jte.Content;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;

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

    /** A whole document. */
    static <T> byte[] bytes(Part<T> part, T model) {
        var bytes = new Utf8ByteOutput();
        part.render(new CleanOutput(bytes), null, model);
        return bytes.toByteArray();
    }
}
