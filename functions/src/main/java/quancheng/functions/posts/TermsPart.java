package quancheng.functions.posts;

import java.util.Optional;
import java.util.Set;
import quancheng.store.posts.Contract;
import quancheng.store.posts.Employment;
import quancheng.store.posts.Insurance;
import quancheng.store.posts.Terms;
import quancheng.store.posts.Training;

/** Employment, contract, insurance and training, and what the law makes follow from each other. */
final class TermsPart {

    private final PostFields fields;

    TermsPart(PostFields fields) {
        this.fields = fields;
    }

    Optional<Terms> read() {
        Optional<Employment> employment = fields.choice(Employment.class, "employment", "post.employment.blank");
        Optional<Contract> contract = fields.asked(Contract.class, "contract", "post.contract.blank");
        Set<Insurance> insurance = fields.choices(Insurance.class, "insurance");
        Optional<Training> training = fields.asked(Training.class, "training", "post.training.blank");
        if (insurance.isEmpty() && fields.entry == Entry.FORM) {
            fields.wrong("insurance", "post.insurance.blank");
        }
        employment.ifPresent(kind -> contract.ifPresent(signed -> contract(kind, signed)));
        employment.ifPresent(kind -> insurance(kind, insurance));
        return employment.map(kind -> new Terms(kind, contract, insurance, training));
    }

    private void contract(Employment employment, Contract contract) {
        if (employment == Employment.FULL_TIME && contract != Contract.WRITTEN_LABOUR) {
            fields.wrong("contract", "post.contract.written");
        } else if (contract == Contract.ORAL_PART_TIME && employment != Employment.PART_TIME) {
            fields.wrong("contract", "post.contract.oral");
        }
    }

    private void insurance(Employment employment, Set<Insurance> insurance) {
        boolean said = !insurance.isEmpty();
        if (insurance.contains(Insurance.NONE) && (insurance.size() > 1 || employment != Employment.TASK)) {
            fields.wrong("insurance", insurance.size() > 1 ? "post.insurance.both" : "post.insurance.none");
        } else if (employment == Employment.FULL_TIME && !insurance.contains(Insurance.SOCIAL5)) {
            fields.wrong("insurance", "post.insurance.fullTime");
        } else if (employment == Employment.PART_TIME && !insurance.contains(Insurance.WORK_INJURY) && !insurance.contains(Insurance.SOCIAL5)) {
            partTime(said);
        }
    }

    /** A file that does not say is looked at by an officer; a form must say. */
    private void partTime(boolean said) {
        if (fields.entry == Entry.IMPORT) {
            fields.warn("insurance", "post.insurance.partTime");
        } else if (said) {
            fields.wrong("insurance", "post.insurance.partTime");
        }
    }
}
