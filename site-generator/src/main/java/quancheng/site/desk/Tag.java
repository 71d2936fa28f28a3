package quancheng.site.desk;

import quancheng.site.layout.Site;

/** A state in a word. @param look its colour */
record Tag(String look, String text) {

    static Tag of(Site site, Standing standing) {
        return of(site, Tab.of(standing));
    }

    static Tag of(Site site, Tab tab) {
        String look = switch (tab) {
            case ALL, CLOSED, INVITATION -> "t";
            case OPEN -> "t a";
            case NEARLY, FULL, EARLY -> "t j";
            case CANCELLED -> "t e";
        };
        return new Tag(look, site.say("desk.tab." + tab.word()));
    }
}
