package no.bevilling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.bevilling.rules.RuleTable;
import no.bevilling.rules.TableSchemas;
import org.junit.jupiter.api.Test;

class AttachmentCodesTest {

    @Test
    void a_rule_about_what_must_come_can_name_every_attachment() {
        assertThat(TableSchemas.of(RuleTable.Kind.ATTACHMENTS)
                        .column("attachments")
                        .values())
                .containsExactlyElementsOf(
                        Arrays.stream(AttachmentKind.values()).map(Enum::name).toList());
    }

    @Test
    void a_rule_about_the_age_of_attachments_can_name_every_attachment() {
        assertThat(TableSchemas.of(RuleTable.Kind.ATTACHMENT_AGES)
                        .column("attachments")
                        .values())
                .containsExactlyElementsOf(
                        Arrays.stream(AttachmentKind.values()).map(Enum::name).toList());
    }
}
