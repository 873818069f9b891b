package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.bevilling.application.AttachmentRules.Demand;
import no.bevilling.rules.AttachmentDemand;
import org.junit.jupiter.api.Test;

class AttachmentRulesTest {
    private static final AttachmentRules RULES = new AttachmentRules(
            Map.of(
                    AttachmentKind.TAX_CERTIFICATE,
                    new Demand(AttachmentDemand.REQUIRED, 1, List.of("Retningslinjer pkt. 11")),
                    AttachmentKind.BUDGET,
                    new Demand(AttachmentDemand.ON_REQUEST, null, List.of("alkoholloven § 1-7"))),
            LocalDate.of(2026, 11, 22));

    @Test
    void what_must_come_and_has_not_is_named() {
        assertThat(RULES.gaps(List.of()))
                .containsExactly(new Finding(Step.ATTACHMENTS, "attachments.TAX_CERTIFICATE", Flaw.MISSING));
    }

    @Test
    void a_certificate_of_five_weeks_is_too_old_where_the_rules_say_one_month() {
        assertThat(RULES.gaps(List.of(certificate(LocalDate.of(2026, 10, 18)))))
                .containsExactly(new Finding(Step.ATTACHMENTS, "attachments.TAX_CERTIFICATE", Flaw.TOO_OLD));
        assertThat(RULES.gaps(List.of(certificate(LocalDate.of(2026, 10, 22))))).isEmpty();
    }

    @Test
    void a_paper_that_may_be_too_old_must_say_its_date() {
        assertThat(RULES.gaps(List.of(certificate(null))))
                .containsExactly(new Finding(Step.ATTACHMENTS, "attachments.TAX_CERTIFICATE", Flaw.NO_DATE_ON_PAPER));
    }

    @Test
    void a_newer_one_beside_an_old_one_is_enough() {
        assertThat(RULES.gaps(List.of(certificate(LocalDate.of(2025, 1, 1)), certificate(LocalDate.of(2026, 11, 20)))))
                .isEmpty();
    }

    private static AttachmentView certificate(LocalDate datedOn) {
        return new AttachmentView(
                UUID.randomUUID(),
                AttachmentKind.TAX_CERTIFICATE,
                "skatteattest.pdf",
                "application/pdf",
                1000,
                Instant.parse("2026-11-22T08:00:00Z"),
                datedOn);
    }
}
