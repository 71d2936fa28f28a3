package quancheng.store.signups;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a signup keeps of a person: it is stored sealed, as one attribute, and nothing of it anywhere else. */
record Person(PersonName name, Phone phone, Set<Need> needs) {

    static Person of(Signup signup) {
        return new Person(signup.name(), signup.phone(), signup.needs());
    }

    List<String> texts() {
        return Stream.concat(Stream.of(name.value(), phone.digits()), needs.stream().map(Need::slug).sorted()).toList();
    }

    static Person parse(List<String> texts) {
        return new Person(new PersonName(texts.get(0)), new Phone(texts.get(1)),
                texts.stream().skip(2).map(need -> Need.parse(need).orElseThrow()).collect(Collectors.toSet()));
    }
}
