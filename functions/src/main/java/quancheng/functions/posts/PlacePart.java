package quancheng.functions.posts;

import java.util.Optional;
import quancheng.store.posts.Area;
import quancheng.store.posts.WorkMode;
import quancheng.store.posts.WorkPlace;

/** Where the work is: always in Jinan, wherever the employer is registered. */
final class PlacePart {

    private final PostFields fields;

    PlacePart(PostFields fields) {
        this.fields = fields;
    }

    Optional<WorkPlace> read() {
        Optional<WorkMode> mode = fields.choice(WorkMode.class, "mode", "post.mode.blank");
        Optional<Area> area = fields.isBlank("area") ? fields.wrong("area", "post.area.blank")
                : Area.of(fields.raw("area")).or(() -> fields.wrong("area", "post.choice"));
        String street = fields.optionalText("street", 30);
        Optional<String> address = fields.text("address", "post.address.blank", 5, 80);
        Optional<WorkPlace.Point> point = fields.isBlank("lat") && fields.isBlank("lng") ? Optional.empty() : point();
        return mode.isPresent() && area.isPresent() && address.isPresent()
                ? Optional.of(new WorkPlace(mode.get(), area.get(), street, address.get(), point)) : Optional.empty();
    }

    private Optional<WorkPlace.Point> point() {
        try {
            return Optional.of(new WorkPlace.Point(Double.parseDouble(fields.raw("lat")), Double.parseDouble(fields.raw("lng"))));
        } catch (IllegalArgumentException elsewhere) {
            return fields.wrong("address", "post.point");
        }
    }
}
