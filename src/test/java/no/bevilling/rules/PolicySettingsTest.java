package no.bevilling.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.bevilling.rules.PolicyAnswer.State;
import no.bevilling.rules.PolicySettings.Consulted;
import no.bevilling.rules.PolicySettings.Decided;
import no.bevilling.rules.PolicySettings.Decider;
import no.bevilling.rules.PolicySettings.EventFee;
import no.bevilling.rules.PolicySettings.Occasion;
import no.bevilling.rules.PolicySettings.Renewed;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.StatementBody;
import no.bevilling.rules.fact.VenueKind;
import org.junit.jupiter.api.Test;

/** What rooms ask of a municipality's rules, by its date: known, not registered, or open. */
class PolicySettingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private final PolicySettings rules = new PolicySettings(EveryKindOfRuleTest.base(), DAY);

    private static Occasion event(ApplicationKind kind, Integer attendance) {
        return new Occasion(kind, null, null, null, attendance);
    }

    private static Decided decided(DelegatedCase kind, LicenceType type, DelegatedOutcome outcome) {
        return new Decided(kind, type, List.of(1), null, outcome);
    }

    @Test
    void a_sale_licence_runs_on_and_spirits_must_be_applied_for_again() {
        assertThat(rules.renewal(new Renewed(LicenceType.SALE, List.of(1), VenueKind.GROCERY_SHOP))
                        .value())
                .isEqualTo(RenewalMode.AUTOMATIC);
        assertThat(rules.renewal(new Renewed(LicenceType.SERVING, List.of(1, 2, 3), VenueKind.BAR))
                        .value())
                .isEqualTo(RenewalMode.FULL_APPLICATION);
        assertThat(rules.renewal(new Renewed(LicenceType.SERVING, List.of(1, 2), VenueKind.CAFE))
                        .value())
                .isEqualTo(RenewalMode.AUTOMATIC_UNLESS_POINTS);
    }

    @Test
    void the_act_demands_police_and_social_services_and_the_municipality_adds_others() {
        assertThat(consulted(StatementBody.POLICE, ApplicationKind.NEW)).isEqualTo(StatementNeed.MANDATORY);
        assertThat(consulted(StatementBody.SOCIAL_SERVICES, ApplicationKind.SINGLE_OCCASION))
                .isEqualTo(StatementNeed.MANDATORY);
        assertThat(consulted(StatementBody.TAX, ApplicationKind.TRANSFER)).isEqualTo(StatementNeed.ASKED);
        assertThat(consulted(StatementBody.TAX, ApplicationKind.RENEWAL)).isNull();
        assertThat(consulted(StatementBody.MILITARY, ApplicationKind.NEW)).isEqualTo(StatementNeed.MANDATORY);
        assertThat(consulted(StatementBody.POLICE, ApplicationKind.AMBULATORY)).isEqualTo(StatementNeed.ASKED);
        assertThat(consulted(StatementBody.SOCIAL_SERVICES, ApplicationKind.AMBULATORY))
                .isNull();
        assertThat(rules.consulted(StatementBody.POLICE, ApplicationKind.AMBULATORY, LicenceType.SERVING)
                        .value()
                        .days())
                .isEqualTo(7);
    }

    /** The table that asks, and the questions that wait for the answers, read the act alike. */
    @Test
    void what_the_act_demands_is_what_its_questions_are_about() {
        Map<StatementBody, String> questions = Map.of(
                StatementBody.POLICE, "national-statement-police",
                StatementBody.SOCIAL_SERVICES, "national-statement-social-services");
        questions.forEach((body, question) -> {
            Criterion criterion = EveryKindOfRuleTest.base().criteria().stream()
                    .filter(known -> known.id().equals(question))
                    .findFirst()
                    .orElseThrow();
            for (ApplicationKind kind : ApplicationKind.values()) {
                boolean asked = criterion.appliesWhen().toString().matches(".*\\b" + kind + "\\b.*");
                assertThat(consulted(body, kind) == StatementNeed.MANDATORY)
                        .as("%s: %s", body, kind)
                        .isEqualTo(asked);
            }
        });
    }

    private StatementNeed consulted(StatementBody body, ApplicationKind kind) {
        PolicyAnswer<Consulted> answer = rules.consulted(body, kind, LicenceType.SERVING);
        return answer.isKnown() ? answer.value().need() : null;
    }

    @Test
    void while_the_groups_are_unknown_renewal_is_open_and_names_them() {
        PolicyAnswer<RenewalMode> answer = rules.renewal(new Renewed(LicenceType.SERVING, null, VenueKind.BAR));
        assertThat(answer.state()).isEqualTo(State.OPEN);
        assertThat(answer.missing()).containsExactly("drinkGroups");
    }

    @Test
    void who_decides_follows_the_kind_of_case_and_the_outcome() {
        assertThat(rules.decider(decided(DelegatedCase.AMBULATORY, LicenceType.SERVING, DelegatedOutcome.REFUSAL))
                        .value())
                .isEqualTo(new Decider(DecidingBody.ADMINISTRATION, null));
        assertThat(rules.decider(decided(DelegatedCase.NEW, LicenceType.SERVING, DelegatedOutcome.GRANT))
                        .value())
                .isEqualTo(new Decider(DecidingBody.EXECUTIVE_COMMITTEE, "Formannskapet"));
        assertThat(rules.decider(decided(DelegatedCase.NEW, LicenceType.SALE, DelegatedOutcome.GRANT))
                        .value()
                        .body())
                .isEqualTo(DecidingBody.ADMINISTRATION);
        assertThat(rules.decider(decided(DelegatedCase.NEW, LicenceType.SALE, DelegatedOutcome.GRANT_WITH_DEPARTURE))
                        .value()
                        .body())
                .isEqualTo(DecidingBody.COUNCIL);
        assertThat(rules.decider(decided(DelegatedCase.WITHDRAWAL, LicenceType.SALE, DelegatedOutcome.GRANT))
                        .value()
                        .name())
                .isEqualTo("Kontrollutvalget for alkoholsaker");
    }

    @Test
    void until_the_outcome_is_known_it_is_open_who_decides() {
        PolicyAnswer<Decider> answer = rules.decider(decided(DelegatedCase.NEW, LicenceType.SERVING, null));
        assertThat(answer.state()).isEqualTo(State.OPEN);
        assertThat(answer.missing()).containsExactly("outcomes");
    }

    @Test
    void nobody_is_registered_for_a_change_of_hours() {
        PolicyAnswer<Decider> answer =
                rules.decider(decided(DelegatedCase.HOURS_CHANGE, LicenceType.SERVING, DelegatedOutcome.GRANT));
        assertThat(answer.state()).isEqualTo(State.NOT_REGISTERED);
        assertThat(answer.orElse(null)).isNull();
    }

    @Test
    void the_fee_of_an_event_goes_by_its_guests_and_the_extension_by_the_day() {
        assertThat(fee(99)).isEqualByComparingTo("600");
        assertThat(fee(100)).isEqualByComparingTo("1500");
        assertThat(fee(199)).isEqualByComparingTo("1500");
        assertThat(fee(200)).isEqualByComparingTo("3000");
        assertThat(rules.eventFee(event(ApplicationKind.HOURS_EXTENSION, 40)).value())
                .isEqualTo(new EventFee(new BigDecimal("350.50"), FeeBasis.DAY, false));
        assertThat(rules.eventFee(event(ApplicationKind.SINGLE_OCCASION, 150))
                        .value()
                        .settledAfterwards())
                .isTrue();
    }

    private BigDecimal fee(int guests) {
        return rules.eventFee(event(ApplicationKind.SINGLE_OCCASION, guests))
                .value()
                .amount();
    }

    @Test
    void an_answer_names_its_source() {
        PolicyAnswer<EventFee> answer = rules.eventFee(event(ApplicationKind.SINGLE_OCCASION, 150));
        assertThat(answer.law()).containsExactly("alkoholloven § 7-1");
        assertThat(answer.plan()).containsExactly("Gebyrregulativet pkt. 12");
        assertThat(answer.layer()).isEqualTo("9901@2024.1");
        assertThat(answer.verified()).isTrue();
    }

    @Test
    void lead_times_follow_the_kind_and_the_size() {
        assertThat(rules.leadTimeDays(event(ApplicationKind.AMBULATORY, 40)).value())
                .isEqualTo(14);
        assertThat(rules.leadTimeDays(event(ApplicationKind.SINGLE_OCCASION, 499))
                        .value())
                .isEqualTo(21);
        assertThat(rules.leadTimeDays(event(ApplicationKind.SINGLE_OCCASION, 500))
                        .value())
                .isEqualTo(28);
        assertThat(rules.leadTimeDays(event(ApplicationKind.SINGLE_OCCASION, null))
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(rules.leadTimeDays(event(ApplicationKind.NEW, 10)).state()).isEqualTo(State.NOT_REGISTERED);
    }

    @Test
    void the_municipality_says_which_attachments_must_come_and_the_act_which_it_may_ask_for() {
        assertThat(demanded(ApplicationKind.NEW, "TAX_CERTIFICATE")).isEqualTo(AttachmentDemand.REQUIRED);
        assertThat(demanded(ApplicationKind.RENEWAL, "TAX_CERTIFICATE")).isEqualTo(AttachmentDemand.ON_REQUEST);
        assertThat(demanded(ApplicationKind.NEW, "SHAREHOLDER_REGISTER")).isEqualTo(AttachmentDemand.ON_REQUEST);
        assertThat(demanded(ApplicationKind.AMBULATORY, "COMPANY_CERTIFICATE")).isNull();
    }

    private AttachmentDemand demanded(ApplicationKind kind, String attachment) {
        return rules.attachmentDemand(kind, LicenceType.SERVING, attachment).value();
    }

    @Test
    void attachments_have_their_own_age_limits() {
        assertThat(rules.attachmentMonths("TAX_CERTIFICATE").value()).isEqualTo(1);
        assertThat(rules.attachmentMonths("SHAREHOLDER_REGISTER").value()).isEqualTo(6);
        assertThat(rules.attachmentMonths("FLOOR_PLAN").state()).isEqualTo(State.NOT_REGISTERED);
    }

    @Test
    void the_return_is_due_by_the_rule_of_its_own_date() {
        assertThat(rules.returnDue(LicenceType.SALE).value()).isEqualTo(MonthDay.of(2, 1));
        assertThat(rules.returnDue(LicenceType.SERVING).value()).isEqualTo(MonthDay.of(2, 15));
        PolicySettings before = new PolicySettings(EveryKindOfRuleTest.base(), LocalDate.of(2025, 6, 1));
        assertThat(before.returnDue(LicenceType.SALE).value()).isEqualTo(MonthDay.of(3, 1));
    }

    @Test
    void a_municipality_says_first_and_its_region_says_the_rest() {
        List<LayerSource> chain = new ArrayList<>(Rules.chain("5045"));
        chain.set(2, Rules.with(chain.get(2), "tables/inspections.yaml", """
                id: 5045-inspections
                kind: INSPECTION_SHARE
                source: GUIDELINE
                plan: ["Grong pkt. 1"]
                rows:
                  - { kinds: [SINGLE_OCCASION], everyNth: 1 }
                """));
        PolicySettings grong = new PolicySettings(new RuleBaseLoader().load(chain), DAY);
        assertThat(grong.inspectedEveryNth(ApplicationKind.SINGLE_OCCASION).layer())
                .isEqualTo("5045@2018.1");
        assertThat(grong.inspectedEveryNth(ApplicationKind.SINGLE_OCCASION).value())
                .isEqualTo(1);
        assertThat(grong.inspectedEveryNth(ApplicationKind.AMBULATORY).layer()).isEqualTo("indre-namdal@2018.1");
        assertThat(grong.inspectedEveryNth(ApplicationKind.AMBULATORY).value()).isEqualTo(2);
    }

    @Test
    void every_second_event_is_inspected() {
        assertThat(rules.inspectedEveryNth(ApplicationKind.SINGLE_OCCASION).value())
                .isEqualTo(2);
        assertThat(rules.inspectedEveryNth(ApplicationKind.NEW).isKnown()).isFalse();
    }
}
