package quancheng.site.projects;

import java.util.Optional;
import quancheng.site.layout.SafeUrl;

/** What stands behind a figure, as one can look it up. */
record Proof(String text, Optional<SafeUrl> url) {
}
