package quancheng.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * {@code template.yaml} as maps, lists and strings; a tag such as {@code !Ref x} reads as {@code {Ref: x}}.
 * It resolves nothing: it is not CloudFormation.
 */
public record Template(Path file, Map<String, Object> root) {

    private static final String NAME = "template.yaml";

    /** The nearest template, from the working directory upwards. */
    public static Template find() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve(NAME)).filter(Files::exists).findFirst().map(Template::read)
                .orElseThrow(() -> new IllegalStateException("no " + NAME + " at or above " + here));
    }

    /** Where it lies: the root of the checkout, for the template of the product. */
    public Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Another template, such as that of a nested stack. */
    public static Template read(Path file) {
        try {
            return new Template(file, parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> parse(String yaml) {
        return map(value(new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow()));
    }

    /** The properties of every resource of one type, by logical id, in the template's order. */
    public Map<String, Map<String, Object>> resources(String type) {
        var found = new LinkedHashMap<String, Map<String, Object>>();
        map(root.get("Resources")).forEach((id, resource) -> {
            if (type.equals(map(resource).get("Type"))) {
                found.put(id, map(map(resource).get("Properties")));
            }
        });
        return found;
    }

    /** A mapping of the template; an absent one is empty. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** A sequence of the template; an absent one is empty. */
    public static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static Object value(Node node) {
        Object value = switch (node) {
            case MappingNode mapping -> mapping(mapping);
            case SequenceNode sequence -> sequence.getValue().stream().map(Template::value).toList();
            case ScalarNode scalar -> scalar.getValue();
            default -> throw new IllegalStateException("not a plain value: " + node);
        };
        return intrinsic(node.getTag().getValue(), value);
    }

    private static Map<String, Object> mapping(MappingNode node) {
        var entries = new LinkedHashMap<String, Object>();
        for (NodeTuple tuple : node.getValue()) {
            entries.put(((ScalarNode) tuple.getKeyNode()).getValue(), value(tuple.getValueNode()));
        }
        return entries;
    }

    private static Object intrinsic(String tag, Object value) {
        return tag.startsWith("!") ? Map.of(tag.equals("!Ref") ? "Ref" : "Fn::" + tag.substring(1), value) : value;
    }
}
