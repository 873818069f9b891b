package no.bevilling.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.bevilling.account.Account;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.DraftExamination;
import no.bevilling.rules.Language;
import no.bevilling.rules.LayerSource;
import no.bevilling.rules.Problem;
import no.bevilling.rules.ProblemWords;
import no.bevilling.rules.RuleChecks;
import org.junit.jupiter.api.Test;

/** What cannot be adopted, and what a jurist is told of it; Sør-Aurdal, in years that no other test asks about. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdoptionTest {
    private static final String OWN = "municipalities/3449-sor-aurdal/";
    private static final String HOURS = """
            id: valdres-serving-hours
            kind: HOURS
            topic: serving-hours
            licenceType: SERVING
            source: %s
            plan: ["Sør-Aurdal pkt. 1"]
            rows:
              - { drinkGroups: [1, 2], from: "08:00", to: "01:00" }
              - { drinkGroups: [3], from: "13:00", to: "01:00" }
            """;

    @Inject
    PolicyDrafts drafts;

    @Inject
    DraftLayers layers;

    @Inject
    RuleChecks checks;

    @Inject
    Adoption adoption;

    @Inject
    Municipalities municipalities;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private Municipalities.Short sorAurdal() {
        return municipalities.byNumber("3449").orElseThrow();
    }

    private SignedInAccount editor() {
        UUID id = Tenant.call(
                sorAurdal().id(),
                () -> Account.<Account>find("username", "reidun").<Account>firstResult().id);
        return new SignedInAccount(id, "Reidun", "nb", true, Map.of(sorAurdal().id(), Set.of(Role.POLICY_EDITOR)));
    }

    private static DraftFiles with(DraftFiles files, String name, String text) {
        return files.with(OWN + name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Resolution resolution(int year) {
        LocalDate today = LocalDate.now(clock);
        return new Resolution("PS 1/" + year, today, LocalDate.of(year, 1, 1), null, null, null, null, false);
    }

    private String adopt(UnaryOperator<DraftFiles> change, Resolution resolution) {
        List<LayerSource> adopted = layers.adopted("3449");
        int tenant = sorAurdal().id();
        SignedInAccount editor = editor();
        UUID id = Tenant.call(tenant, () -> {
            LayerSource own = adopted.get(adopted.size() - 1);
            PolicyDraft draft = drafts.start("Utkast", "3449@2014.1", List.of(own), editor);
            drafts.save(draft.id, draft.version, change.apply(drafts.files(draft.id)), editor);
            return draft.id;
        });
        int version = Tenant.call(tenant, () -> drafts.get(id).version);
        return adoption.adopt(sorAurdal(), id, version, resolution, editor);
    }

    private AdoptionRefused refused(UnaryOperator<DraftFiles> change) {
        return catchThrowableOfType(AdoptionRefused.class, () -> adopt(change, resolution(2043)));
    }

    private static List<String> words(AdoptionRefused refused) {
        return refused.problems().stream()
                .map((Problem p) -> ProblemWords.of(p, Language.NB))
                .toList();
    }

    @Test
    void a_guideline_is_adopted_and_the_draft_is_closed() {
        String layer = adopt(
                files -> with(files, "tables/serving-hours.yaml", HOURS.formatted("GUIDELINE")), resolution(2042));
        assertThat(layer).isEqualTo("3449@2042.1");
        assertThat(layers.versions("3449").get(0).policy().resolution()).startsWith("PS 1/2042, ");
        assertThat(layers.versions("3449").get(0).policy().verified()).isTrue();
    }

    @Test
    void general_hours_as_local_regulation_need_a_hearing_first() {
        AdoptionRefused refused =
                refused(files -> with(files, "tables/serving-hours.yaml", HOURS.formatted("LOCAL_REGULATION")));
        assertThat(refused.wrong())
                .contains(
                        ResolutionCheck.Wrong.HEARING_FROM_MISSING,
                        ResolutionCheck.Wrong.PROMULGATED_MISSING,
                        ResolutionCheck.Wrong.REFERENCE_MISSING);
    }

    @Test
    void ten_thousand_rows_are_refused() {
        String rows = "  - { drinkGroups: [1, 2, 3], from: \"13:00\", to: \"01:00\" }\n".repeat(5_000);
        assertThat(words(refused(
                        files -> with(files, "tables/serving-hours.yaml", HOURS.formatted("GUIDELINE") + rows))))
                .anyMatch(text -> text.startsWith("En tabell har høyst 1000 rader; denne har 5002"));
    }

    @Test
    void rows_that_contradict_each_other_are_refused() {
        String row = "  - { drinkGroups: [3], from: \"13:00\", to: \"02:00\" }\n";
        assertThat(words(
                        refused(files -> with(files, "tables/serving-hours.yaml", HOURS.formatted("GUIDELINE") + row))))
                .anyMatch(text -> text.startsWith("Raden motsier linje 9"));
    }

    @Test
    void a_criterion_answered_twice_is_refused() {
        String criteria = """
                - id: 3449-kiosk
                  question: { nb: "Er det en kiosk?", nn: "Er det ein kiosk?", en: "Is it a kiosk?" }
                  answers:
                    met: { nb: "Nei.", nn: "Nei.", en: "No." }
                    notMet: { nb: "Ja.", nn: "Ja.", en: "Yes." }
                  plan: ["Sør-Aurdal pkt. 2"]
                  force: ABSOLUTE
                  source: GUIDELINE
                  decidedBy: RULE
                  form: NOT_AMONG
                  fact: premises.venueKind
                  values: [KIOSK]
                """;
        assertThat(words(refused(files -> with(files, "criteria.yaml", criteria + criteria))))
                .anyMatch(text -> text.startsWith("«3449-kiosk» står to ganger"));
        assertThat(words(refused(files -> with(files, "criteria.yaml", criteria))))
                .as("and one without cases for what it can answer")
                .anyMatch(text -> text.startsWith("Ingen av eksemplene viser utfallet «oppfylt»"));
    }

    @Test
    void rules_that_try_to_leave_the_fence_are_refused() {
        String drl = """
                package no.bevilling.rules.m3449
                import java.lang.Runtime
                rule "out" when $c : Question( id == "3449-kiosk" ) then Runtime.getRuntime().exec("id"); end
                """;
        assertThat(words(refused(files -> with(files, "out.drl", drl))))
                .anyMatch(text -> text.contains("java.lang.Runtime, som er stengt ute"))
                .anyMatch(text -> text.contains("Alt annet er stengt ute"));
    }

    @Test
    void a_municipality_without_rules_begins_with_the_hours_of_the_act() {
        LayerSource first =
                FirstPolicy.of("9902", "Øvre Prøve og Æsel", LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 1));
        List<LayerSource> chain = layers.chain("9902", DraftFiles.of(List.of(first)), LocalDate.of(2027, 1, 1));
        assertThat(chain)
                .extracting(LayerSource::path)
                .containsExactly("national", "municipalities/9902-ovre-prove-og-aesel");
        DraftExamination.Report report =
                checks.drafts().examine(chain, java.util.Set.of(first.path()), (ran, of) -> {});
        assertThat(report.problems()).isEmpty();
        assertThat(report.cases()).isEqualTo(6);
    }

    @Test
    void a_question_that_a_kept_check_refers_to_is_ended_and_not_removed() {
        Municipalities.Short place = municipalities.byNumber("3451").orElseThrow();
        SignedInAccount editor = editor();
        List<LayerSource> adopted = layers.adopted("3451");
        String region = "regions/valdres/criteria.yaml";
        Tenant.run(place.id(), () -> entities.createNativeQuery("""
                        insert into rule_check (municipality_id, id, case_id, checked_at, case_date, fingerprint, input, result, conclusion)
                        select municipality_id, gen_random_uuid(), id, now(), date '2026-12-01', 'sha256:test', '{}',
                          '{"criteria": [{"id": "valdres-sale-location"}]}', 'ASSESSMENT_NEEDED' from licensing_case limit 1
                        """).executeUpdate());
        UUID id = Tenant.call(place.id(), () -> {
            LayerSource own = AdoptedLayers.standingOn(adopted.get(2), "valdres@2014.2");
            PolicyDraft draft = drafts.start("Uten plassering", "valdres@2014.2", List.of(adopted.get(1), own), editor);
            DraftFiles files = drafts.files(draft.id);
            YamlText criteria = YamlText.of(files.byPath().get(region));
            byte[] without = criteria.without(
                            criteria.position("valdres-sale-location").orElseThrow())
                    .bytes();
            drafts.save(draft.id, draft.version, files.with(region, without), editor);
            return draft.id;
        });
        int version = Tenant.call(place.id(), () -> drafts.get(id).version);
        AdoptionRefused refused = catchThrowableOfType(
                AdoptionRefused.class, () -> adoption.adopt(place, id, version, resolution(2043), editor));
        assertThat(refused.removed())
                .extracting(AdoptionRefused.RemovedCriterion::id)
                .contains("valdres-sale-location");
    }
}
