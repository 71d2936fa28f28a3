package quancheng.site.forms;

import gg.jte.Content;
import quancheng.site.layout.Part;
import quancheng.site.layout.Site;

/** A field that nobody sees and programs fill in; whoever hears pages hears that it stays empty. Filled in, it costs a moment and loses nothing. */
public record Trap(String label) {

    public static Content of(Site site) {
        return Part.of(JtetrapGenerated::render, new Trap(site.say("form.trap")));
    }
}
