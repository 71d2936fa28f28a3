package quancheng.store.astray;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import quancheng.site.SiteConfig;

/** Breaks the rules of the house on purpose, so that the architecture test can be seen to fail. */
public record Astray(SiteConfig upwards, DynamodbEvent lambda) {
}
