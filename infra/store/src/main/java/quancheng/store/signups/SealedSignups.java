package quancheng.store.signups;

import java.util.Optional;
import quancheng.store.Database;
import quancheng.store.Patience;
import quancheng.store.Vault;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;

/** The Signups table, whose items carry the person sealed: under a key of the activity, and for this one entry. */
final class SealedSignups {

    final DynamoDbTable<SignupItem> table;
    private final Vault vault;

    SealedSignups(Database database) {
        this.table = database.table("SIGNUPS_TABLE", SignupItem.SCHEMA);
        this.vault = database.vault();
    }

    /** The signup in an item; nothing where its owner had herself forgotten, or its activity's key was erased. */
    Optional<Signup> open(Patience patience, SignupItem item) {
        return item.person() == null ? Optional.empty() : vault.open(patience, place(item.activity(), item.entry()), item.person()).map(Person::parse).map(item::toSignup);
    }

    /** What is stored of a signup, its person sealed. */
    SignupItem seal(Patience patience, Signup signup) {
        var place = place(signup.activity().value(), SignupItem.PREFIX + signup.id().value());
        return SignupItem.of(signup, vault.seal(patience, place, Person.of(signup).texts()));
    }

    /** Whose data key seals the people of an activity. */
    static String owner(String activity) {
        return "signups/" + activity;
    }

    private static Vault.Place place(String activity, String entry) {
        return new Vault.Place(owner(activity), entry);
    }
}
