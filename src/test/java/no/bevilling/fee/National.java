package no.bevilling.fee;

import java.nio.file.Path;
import java.util.List;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.NationalNumbers;
import no.bevilling.rules.RuleBase;
import no.bevilling.rules.RuleBaseLoader;
import no.bevilling.rules.RuleFolder;

/** The national rules of the product, without a database. */
final class National {
    static final LayerSource SOURCE = RuleFolder.read(Path.of("rules")).stream()
            .filter(layer -> layer.path().endsWith("national"))
            .findFirst()
            .orElseThrow();
    static final RuleBase RULES = new RuleBaseLoader().load(List.of(SOURCE));
    static final NationalNumbers NUMBERS = NationalNumbers.of(RULES);

    private National() {}
}
