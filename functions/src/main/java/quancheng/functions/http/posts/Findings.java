package quancheng.functions.http.posts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import quancheng.site.Language;
import quancheng.store.posts.rules.Finding;

/** The {@code wording} of an answer: each phrase with its field, the rule, the law and what to write instead. */
final class Findings {

    private Findings() {
    }

    static void write(JsonGenerator json, Language language, List<Finding> findings) throws IOException {
        boolean chinese = language == Language.ZH;
        json.writeArrayFieldStart("wording");
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("field", finding.field());
            json.writeStringField("phrase", finding.phrase());
            json.writeStringField("rule", finding.rule().slug());
            json.writeBooleanField("blocks", finding.blocks());
            json.writeStringField("law", chinese ? finding.rule().law() : finding.rule().lawEnglish());
            json.writeStringField("rewrite", chinese ? finding.rule().rewrite() : finding.rule().rewriteEnglish());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
