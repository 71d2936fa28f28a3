package quancheng.store.posts;

import java.util.Arrays;

/** 单位类型, as the first two signs of the credit code say it (GB 32100-2015, table of registering departments). */
public enum OrgType implements Slug {

    ENTERPRISE("91"), SOLE_TRADER("92"), FARM_COOP("93"), SOCIAL_ORG("51"), PRIVATE_NONPROFIT("52"), FOUNDATION("53"),
    PUBLIC_INST("12"), LAW_FIRM("31"), VILLAGE_COLLECTIVE("N2"), OTHER("");

    private final String prefix;

    OrgType(String prefix) {
        this.prefix = prefix;
    }

    /** The kind a code's prefix stands for; {@link #OTHER} for those not in the list. */
    public static OrgType of(CreditCode code) {
        return Arrays.stream(values()).filter(type -> type != OTHER && code.value().startsWith(type.prefix)).findFirst().orElse(OTHER);
    }
}
