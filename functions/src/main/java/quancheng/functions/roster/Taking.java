package quancheng.functions.roster;

import java.util.Optional;
import quancheng.site.Language;
import quancheng.site.roster.Phones;

/**
 * What is asked for.
 *
 * @param purpose nothing where she did not say one
 * @param address where she calls from; it is in the record
 */
public record Taking(Format format, Phones phones, Optional<Purpose> purpose, Language language, String address) {
}
