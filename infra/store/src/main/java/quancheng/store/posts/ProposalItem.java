package quancheng.store.posts;

import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primaryPartitionKey;
import static software.amazon.awssdk.enhanced.dynamodb.mapper.StaticAttributeTags.primarySortKey;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import quancheng.store.RecordSchema;
import quancheng.store.RecordSchema.Fields;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** A version that is not public yet, in the Posts table under {@code next}: beside the live one, never instead of it. */
record ProposalItem(Proposal proposal) {

    static final String ENTRY = "next";

    static final TableSchema<ProposalItem> SCHEMA = OfferItem.in(RecordSchema.of(ProposalItem.class, ProposalItem::read)
            .text("id", i -> i.proposal.id().value(), primaryPartitionKey())
            .text("entry", _ -> ENTRY, primarySortKey())
            .text("state", i -> i.proposal.state().slug())
            .number("version", i -> (long) i.proposal.version())
            .texts("typed", i -> Words.ofFields(i.proposal.typed()))
            .text("link", i -> i.proposal.link().hex())
            .texts("approvals", i -> i.proposal.approvals().stream().sorted().toList())
            .text("rejecter", i -> i.proposal.rejecter())
            .flag("appealed", i -> i.proposal.appealed())
            .texts("overrides", i -> Words.ofPairs(i.proposal.overrides()))
            .text("reason", i -> i.proposal.decision().reason())
            .text("said", i -> i.proposal.decision().text())
            .text("at", i -> i.proposal.at().toString())
            .number("expires", i -> i.proposal.keptUntil().getEpochSecond())
            .number("revision", i -> i.proposal.revision()), i -> i.proposal.offer().orElse(null)).build();

    static Key key(PostId id) {
        return Key.builder().partitionValue(id.value()).sortValue(ENTRY).build();
    }

    private static ProposalItem read(Fields f) {
        Optional<Offer> offer = OfferItem.read(f);
        return new ProposalItem(new Proposal(new PostId(f.text("id")), Words.one(PostState.class, f.text("state")),
                (int) f.count("version"), Words.fields(f.texts("typed")), offer, new TokenHash(f.text("link")),
                Set.copyOf(f.texts("approvals")), f.text("rejecter"), f.flag("appealed"), Words.pairs(f.texts("overrides")),
                new Decision(f.text("reason"), f.text("said")), Instant.parse(f.text("at")),
                Instant.ofEpochSecond(f.count("expires")), f.count("revision")));
    }
}
