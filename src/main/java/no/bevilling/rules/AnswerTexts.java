package no.bevilling.rules;

import java.util.List;
import java.util.Map;
import no.bevilling.rules.CheckResult.Outcome;

/** What a finding says to people. */
final class AnswerTexts {

    private static final Text NOT_APPLICABLE = new Text(
            "Spørsmålet gjelder ikke denne saken.",
            "Spørsmålet gjeld ikkje denne saka.",
            "The question is not about this case.");
    private static final Text UNKNOWN = new Text(
            "Kan ikke avgjøres før dette er kjent: {missing}.",
            "Kan ikkje avgjerast før dette er kjent: {missing}.",
            "Cannot be decided until this is known: {missing}.");
    private static final Text HUMAN = new Text(
            "Må vurderes av en saksbehandler.", "Må vurderast av ein saksbehandlar.", "A person has to assess this.");
    private static final Text NO_LOCAL_RULE = new Text(
            "Kommunen har ikke fastsatt egne tider. {requested} er utenfor lovens normaltid ({limit}) og må vurderes.",
            "Kommunen har ikkje fastsett eigne tider. {requested} er utanfor normaltida i lova ({limit}) og må vurderast.",
            "The municipality has set no hours of its own. {requested} is outside the act's default ({limit}) and has to be assessed.");
    private static final Text NUMBER_UNKNOWN = new Text(
            "Satsen eller tallet som gjaldt på dagen, er ikke registrert her. Slå det opp i forskriften.",
            "Satsen eller talet som galdt på dagen, er ikkje registrert her. Slå det opp i forskrifta.",
            "The rate or number of that day is not registered here. Look it up in the regulation.");
    private static final Text DEFECT = new Text(
            "Regelverket gir ikke ett svar. Feilen må rettes før saken kan avgjøres.",
            "Regelverket gjev ikkje eitt svar. Feilen må rettast før saka kan avgjerast.",
            "The rule base does not give one answer. It must be corrected before the case can be decided.");

    private AnswerTexts() {}

    static String of(Finding finding, Language language, Map<String, Object> values) {
        Criterion c = finding.criterion();
        if (finding.outcome == Outcome.MET) {
            return c.met().in(language, values);
        }
        if (finding.outcome == Outcome.NOT_MET) {
            return c.notMet().in(language, values);
        }
        if (finding.outcome == Outcome.NOT_APPLICABLE) {
            return NOT_APPLICABLE.in(language);
        }
        return switch (finding.reason) {
            case UNKNOWN_FACT -> UNKNOWN.in(language, Map.of("missing", List.copyOf(finding.preparation.missing)));
            case NO_LOCAL_RULE -> (c.undecided() == null ? NO_LOCAL_RULE : c.undecided()).in(language, values);
            case NUMBER_UNKNOWN -> NUMBER_UNKNOWN.in(language);
            case RULE_BASE_DEFECT -> DEFECT.in(language);
            default -> {
                Text told = finding.preparation.told != null ? finding.preparation.told : c.undecided();
                yield (told == null ? HUMAN : told).in(language, values);
            }
        };
    }
}
