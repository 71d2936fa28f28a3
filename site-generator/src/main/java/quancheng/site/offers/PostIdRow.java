package quancheng.site.offers;

import java.util.Optional;
import quancheng.site.forms.Row;
import quancheng.site.layout.Site;
import quancheng.store.posts.MotherPost;
import quancheng.store.posts.Proposal;

/** The number a caller can name on the phone; it opens nothing. */
final class PostIdRow {

    private PostIdRow() {
    }

    static Optional<Row> of(Site site, Managed managed) {
        return managed.post().map(MotherPost::id).or(() -> managed.proposal().map(Proposal::id)).map(id -> new Row(site.say("manage.row.id"), id.value()));
    }
}
