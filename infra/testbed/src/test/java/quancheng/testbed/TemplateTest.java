package quancheng.testbed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {

    @Test
    void tagsReadAsTheLongForm() {
        assertEquals(
                Map.of("A", Map.of("Ref", "B"), "C", Map.of("Fn::GetAtt", "D.Arn"), "E", List.of(Map.of("Fn::Sub", "${F}"), "true")),
                Template.parse("{A: !Ref B, C: !GetAtt D.Arn, E: [!Sub '${F}', true]}"));
    }

    @Test
    void resourcesAreFoundByTypeInTheirOrder() {
        assertEquals(List.of("Activities", "Places", "Signups"),
                List.copyOf(Template.find().resources("AWS::DynamoDB::Table").keySet()).subList(0, 3));
    }
}
