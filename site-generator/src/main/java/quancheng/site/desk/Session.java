package quancheng.site.desk;

import gg.jte.Content;
import java.util.List;
import quancheng.site.layout.SafeUrl;

/** The frame of somebody who is signed in: her name, and where she may go. */
record Session(String name, String scope, List<Way> ways) {

    /** One entry of the side navigation. */
    record Way(Content icon, String text, SafeUrl url) {
    }
}
