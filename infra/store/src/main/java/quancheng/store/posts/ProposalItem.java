package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import quancheng.store.Patience;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import quancheng.store.Sealed;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/**
 * A version that is not public yet, in the Posts table under {@code next}: beside the live one, never instead of it. What was
 * typed is sealed as a whole, for people type their phones into every field; so is whom to ask.
 */
record ProposalItem(Sealed<Proposal> sealed) {

    static final String ENTRY = "next";

    /** Before anybody has said whom to ask. */
    private static final List<String> NOBODY = List.of("", "", "");

    static final TableSchema<ProposalItem> SCHEMA = OfferItem.in(RecordSchema.of(ProposalItem.class, ProposalItem::read)
            .text("id", i -> i.proposal().id().value(), primaryPartitionKey())
            .text("entry", _ -> ENTRY, primarySortKey())
            .text("state", i -> i.proposal().state().slug())
            .number("version", i -> (long) i.proposal().version())
            .bytes("typed", i -> i.sealed.bytes())
            .text("link", i -> i.proposal().link().hex())
            .texts("approvals", i -> i.proposal().approvals().stream().sorted().toList())
            .text("rejecter", i -> i.proposal().rejecter())
            .flag("appealed", i -> i.proposal().appealed())
            .texts("overrides", i -> Words.ofPairs(i.proposal().overrides()))
            .text("reason", i -> i.proposal().decision().reason())
            .text("said", i -> i.proposal().decision().text())
            .text("at", i -> i.proposal().at().toString())
            .number("expires", i -> i.proposal().keptUntil().getEpochSecond())
            .number("revision", i -> i.proposal().revision()), i -> i.proposal().offer().orElse(null)).build();

    static Key key(PostId id) {
        return Key.builder().partitionValue(id.value()).sortValue(ENTRY).build();
    }

    static ProposalItem seal(PostContacts contacts, Patience patience, Proposal proposal) {
        Stream<String> contact = proposal.offer().flatMap(offer -> offer.contact().known()).map(Contact.Known::texts).orElse(NOBODY).stream();
        return new ProposalItem(contacts.seal(patience, proposal.id().value(), ENTRY, proposal,
                Stream.concat(contact, Words.ofFields(proposal.typed()).stream()).toList()));
    }

    private Proposal proposal() {
        return sealed.value();
    }

    private static ProposalItem read(Fields f) {
        return new ProposalItem(Sealed.read(PostContacts.place(f.text("id"), ENTRY), f.bytes("typed"), texts -> read(f, texts)));
    }

    private static Proposal read(Fields f, List<String> texts) {
        List<String> asked = texts.subList(0, NOBODY.size());
        Contact contact = asked.equals(NOBODY) ? Contact.FORGOTTEN : Contact.Known.parse(asked);
        return new Proposal(new PostId(f.text("id")), Words.one(PostState.class, f.text("state")), (int) f.count("version"),
                Words.fields(texts.subList(NOBODY.size(), texts.size())), OfferItem.read(f, contact), new TokenHash(f.text("link")),
                Set.copyOf(f.texts("approvals")), f.text("rejecter"), f.flag("appealed"), Words.pairs(f.texts("overrides")),
                new Decision(f.text("reason"), f.text("said")), Instant.parse(f.text("at")),
                Instant.ofEpochSecond(f.count("expires")), f.count("revision"));
    }
}
