package no.bevilling.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.CaseEventKind;
import no.bevilling.casework.Cases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Timeline;
import no.bevilling.consultation.Statements;
import no.bevilling.database.TenantKey;
import no.bevilling.municipality.Municipalities;
import no.bevilling.rules.CheckRequest;
import no.bevilling.rules.CheckResult;
import no.bevilling.rules.Language;
import no.bevilling.rules.Replay;
import no.bevilling.rules.RuleBases;
import no.bevilling.rules.RuleChecks;
import no.bevilling.rules.fact.StatementAnswer;

/** Checks a case against the rules in force on its date, and keeps every check whole. */
@ApplicationScoped
public class CaseChecks {
    @Inject
    RuleChecks rules;

    @Inject
    CheckQuestion question;

    @Inject
    Cases cases;

    @Inject
    Timeline timeline;

    @Inject
    Statements statements;

    @Inject
    Municipalities municipalities;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** The newest check of the application as it stands; what decisions grant is checked by {@link DecisionChecks}. */
    public Optional<StoredCheck> newest(UUID caseId) {
        return StoredCheck.<StoredCheck>find(
                        "caseId = ?1 and forDecision = false order by checkedAt desc, id desc", caseId)
                .firstResultOptional();
    }

    /**
     * Checks the case on what is known now. Where neither facts nor rules have changed since the newest check, that one
     * stands and nothing is stored.
     *
     * @throws RuleBases.NoRuleBase when no rules are in force for the municipality on the case's date
     * @throws RuleBases.UnknownMunicipality when the municipality has no rules at all
     */
    public StoredCheck run(UUID caseId, SignedInAccount actor) {
        LicensingCase about = cases.toWorkOn(caseId, actor);
        CheckRequest asked = question.of(about);
        Language language = language(about);
        CheckResult found = rules.check(asked, language);
        String fingerprint = found.ruleBase().fingerprint();
        Replay.Stored whole = Replay.store(asked, found, language);
        JsonNode input = tree(whole.request());
        Optional<StoredCheck> before =
                newest(caseId).filter(check -> check.input.equals(input) && check.fingerprint.equals(fingerprint));
        if (before.isPresent()) {
            return before.get();
        }
        StoredCheck check = new StoredCheck();
        check.caseId = caseId;
        check.checkedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        check.checkedBy = actor.id();
        check.caseDate = asked.date();
        check.fingerprint = fingerprint;
        check.language = language.name().toLowerCase(Locale.ROOT);
        check.input = input;
        check.result = tree(whole.result());
        check.conclusion = found.conclusion().name();
        check.persistAndFlush();
        timeline.record(
                caseId,
                CaseEventKind.CHECKED,
                actor,
                Map.of(
                        "conclusion",
                        check.conclusion,
                        "ruleBase",
                        found.ruleBase().id() + " " + found.ruleBase().version()));
        return check;
    }

    /** Whether the check answers what is known now, by the rules in force now: nothing has changed since. */
    public boolean isCurrent(StoredCheck check, LicensingCase about) {
        CheckRequest asked = question.of(about);
        if (!check.input.equals(tree(write(asked)))) {
            return false;
        }
        try {
            return rules.ruleBase(asked.municipality(), asked.date())
                    .fingerprint()
                    .equals(check.fingerprint);
        } catch (RuleBases.NoRuleBase | RuleBases.UnknownMunicipality none) {
            return false;
        }
    }

    /** The newest answers of people that stand beside the check. */
    GivenAnswers given(StoredCheck check) {
        Map<String, HumanOutcome> newest = new LinkedHashMap<>();
        HumanOutcome.<HumanOutcome>list("caseId = ?1 order by statedAt, id", check.caseId)
                .forEach(outcome -> newest.put(outcome.criterionId, outcome));
        Map<UUID, StoredCheck> read = new HashMap<>();
        newest.values().stream()
                .map(outcome -> outcome.checkId)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(id -> read.put(id, StoredCheck.findById(TenantKey.of(id))));
        Map<String, JsonNode> found = findings(check);
        Map<UUID, Map<String, JsonNode>> before = new HashMap<>();
        read.forEach((id, one) -> before.put(id, findings(one)));
        newest.values()
                .removeIf(outcome -> outcome.checkId != null
                        && !Objects.equals(
                                found.get(outcome.criterionId),
                                before.get(outcome.checkId).get(outcome.criterionId)));
        JsonNode facts = factsOf(check);
        Set<UUID> sameFacts = read.values().stream()
                .filter(one -> factsOf(one).equals(facts))
                .map(one -> one.id)
                .collect(Collectors.toSet());
        return new GivenAnswers(newest, sameFacts, statements.lastRemarks(check.caseId));
    }

    /** What was known, and who had spoken against it: a body without remarks gives nobody cause to think again. */
    private static JsonNode factsOf(StoredCheck check) {
        ObjectNode facts = check.input.deepCopy();
        ArrayNode against = facts.putArray("statements");
        check.input.path("statements").forEach(statement -> {
            if (StatementAnswer.REMARKS.name().equals(statement.path("answer").asText())) {
                against.add(statement);
            }
        });
        return facts;
    }

    /** What the engine found by criterion, without the words. */
    private static Map<String, JsonNode> findings(StoredCheck check) {
        Map<String, JsonNode> findings = new HashMap<>();
        for (JsonNode criterion : check.result.path("criteria")) {
            JsonNode bare = ((ObjectNode) criterion.deepCopy())
                    .retain("outcome", "reason", "force", "source", "values", "details", "missing");
            findings.put(criterion.path("id").asText(), bare);
        }
        return findings;
    }

    /** The findings in a language: as they were stored, or worded again from the same rules and facts. */
    CheckResult result(StoredCheck check, Language language) {
        Language written = Language.valueOf(check.language.toUpperCase(Locale.ROOT));
        CheckResult stored = Replay.result(kept(check, written));
        if (written == language) {
            return stored;
        }
        try {
            Replay.Replayed again = rules.replay(kept(check, language));
            return again.sameFingerprint() ? again.result() : stored;
        } catch (IllegalArgumentException layerIsGone) {
            return stored;
        }
    }

    static Replay.Stored kept(StoredCheck check, Language language) {
        return new Replay.Stored(check.input.toString(), check.result.toString(), language);
    }

    Language language(LicensingCase about) {
        return municipalities
                .byId(about.municipalityId)
                .map(municipality ->
                        Language.valueOf(municipality.languageForm().name().toUpperCase(Locale.ROOT)))
                .orElse(Language.NB);
    }

    static String write(CheckRequest asked) {
        return Replay.store(asked, null, Language.NB).request();
    }

    JsonNode tree(String written) {
        try {
            return json.readTree(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
