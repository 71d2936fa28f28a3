package quancheng.site.offers;

import java.util.Arrays;
import java.util.List;
import quancheng.site.layout.Site;

/** How far one is: the steps with their names, the one that is open marked. */
record Progress(String name, List<Mark> marks) {

    record Mark(int number, String name, String look, String current) {
    }

    static Progress at(Site site, Step open) {
        return new Progress(site.say("offer.progress", open.number(), Step.values().length), Arrays.stream(Step.values())
                .map(step -> new Mark(step.number(), site.say("offer.step." + step.slug()), step.compareTo(open) < 0 ? "dn" : step == open ? "on" : null,
                        step == open ? "step" : null)).toList());
    }
}
