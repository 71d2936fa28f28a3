package quancheng.site.publish;

import java.util.Map;
import quancheng.site.Page;

/**
 * Where the site's files lie: a folder or a bucket. It knows nothing of pages and their order, only of paths and bytes;
 * what lies there is found out by looking, never remembered, so a killed publisher leaves no wrong memory behind.
 */
public interface Shelf {

    /** Every path that lies here, with a stamp that changes whenever its bytes are written. */
    Map<String, String> stamps();

    /** Whether exactly these bytes lie under the path, which was seen with this stamp. */
    boolean holds(String path, String stamp, byte[] content);

    /** Puts the bytes there in one step: a reader sees the old ones or the new ones. Returns the new stamp. */
    String write(Page page, byte[] content);

    void remove(String path);

    /** How pages get here: one to a processor where writing means work, many at once where it means waiting. */
    default Lanes lanes() {
        return Lanes.WORKING;
    }
}
