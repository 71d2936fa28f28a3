package quancheng.site.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quancheng.site.layout.Site;
import quancheng.store.signups.Signup;

/** Writes a roster as a table: confirmed first, then the line in its order. */
final class RosterTables {

    private final Site site;
    private final Roster roster;
    private final Words words;
    private final Phones phones;

    RosterTables(Site site, Roster roster, Phones phones) {
        this.site = site;
        this.roster = roster;
        this.words = new Words(site);
        this.phones = phones;
    }

    RosterTable table(Stamp stamp) {
        List<List<String>> rows = new ArrayList<>();
        roster.confirmed().forEach(signup -> rows.add(row(String.valueOf(rows.size() + 1), site.say("roster.state.confirmed"), signup)));
        int before = rows.size();
        roster.waiting().forEach(signup -> rows.add(row(site.say("roster.waiting.number", rows.size() - before + 1),
                site.say("roster.state.waiting"), signup)));
        return new RosterTable(site.say("roster"), heads(), rows, words.stamp(stamp));
    }

    private List<String> heads() {
        return Stream.of("number", "state", "code", roster.activity().confidential() ? "alias" : "name", "phone." + phones.word(), "adults",
                "children", "people", "needs", "since").map(head -> site.say("roster.head." + head)).toList();
    }

    private List<String> row(String number, String state, Signup signup) {
        var party = signup.party();
        return List.of(number, state, signup.code().toString(), signup.name().value(), phones.show(signup.phone()), String.valueOf(party.adults()),
                String.valueOf(party.children()), String.valueOf(party.size()), words.needs(signup), words.minute(signup.at()));
    }
}
