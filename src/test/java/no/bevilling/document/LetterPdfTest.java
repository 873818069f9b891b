package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.bevilling.municipality.LanguageForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterPdfTest {
    private static final LetterPdf PDF = new LetterPdf(engine());

    static Stream<Arguments> everyKindInEachLanguage() {
        return Arrays.stream(LetterKind.values())
                .flatMap(kind -> Arrays.stream(LanguageForm.values()).map(form -> Arguments.of(kind, form)));
    }

    @ParameterizedTest
    @MethodSource("everyKindInEachLanguage")
    void a_letter_can_be_archived_and_read_aloud(LetterKind kind, LanguageForm form) throws Exception {
        byte[] written = PDF.write(Samples.letter(kind, form, Samples.act()));

        PdfProof.assertArchivableAndAccessible(kind.name().toLowerCase() + "-" + form.name(), written);
        assertThat(PdfProof.language(written)).isEqualTo(form.name());
        assertThat(PdfProof.title(written)).contains(PdfProof.SAMI);
        assertThat(PdfProof.text(written))
                .contains(PdfProof.SAMI, PdfProof.NORWEGIAN, "2026/1234", "1. desember 2026", "Storgata 12")
                .contains("Side 1 av " + PdfProof.pages(written))
                .contains("DEMODATA");
        assertThat(PdfProof.structure(written).stream().filter("H1"::equals)).hasSize(1);
        assertThat(PdfProof.structure(written)).contains("H2", "P");
    }

    @ParameterizedTest
    @MethodSource("everyKindInEachLanguage")
    void a_letter_says_the_same_each_time_it_is_written(LetterKind kind, LanguageForm form) throws Exception {
        Letter letter = Samples.letter(kind, form, Samples.act());

        assertThat(PdfProof.text(PDF.write(letter))).isEqualTo(PdfProof.text(PDF.write(letter)));
    }

    @ParameterizedTest
    @EnumSource(LanguageForm.class)
    void a_refusal_shows_each_criterion_with_paragraph_plan_item_and_values(LanguageForm form) throws Exception {
        List<CriterionNotMet> criteria = List.of(Samples.hoursTooLate(form), Samples.bySchool(form));

        String text = PdfProof.text(PDF.write(Samples.refusal(form, criteria, Samples.act())));

        for (CriterionNotMet criterion : criteria) {
            assertThat(text).contains(criterion.question(), criterion.finding());
            assertThat(text).contains(criterion.plan());
            criterion
                    .law()
                    .forEach(law -> assertThat(text).contains(Writing.in(form).citation(law)));
            criterion.values().forEach(v -> assertThat(text).contains(v.name() + ": " + v.value()));
        }
    }

    @Test
    void a_refusal_on_a_guideline_says_that_this_very_case_was_weighed() throws Exception {
        String guideline = PdfProof.text(
                PDF.write(Samples.refusal(LanguageForm.nb, List.of(Samples.bySchool(LanguageForm.nb)), Samples.act())));
        String statute = PdfProof.text(PDF.write(
                Samples.refusal(LanguageForm.nb, List.of(Samples.hoursTooLate(LanguageForm.nb)), Samples.act())));

        assertThat(guideline).contains("også vurdert nettopp denne saken (alkoholloven § 1-7a)");
        assertThat(statute).doesNotContain("nettopp denne saken");
    }

    @Test
    void a_refusal_on_discretion_alone_says_so() throws Exception {
        String text = PdfProof.text(PDF.write(Samples.refusal(LanguageForm.nn, List.of(), Samples.act())));

        assertThat(text).contains("Avslaget byggjer på skjønnet til kommunen", "Ingen har krav på løyve");
    }

    @Test
    void a_refusal_without_an_assessment_is_never_written() {
        Reasons whole = Samples.reasons(LanguageForm.nb);
        assertThatThrownBy(() -> new Reasons(whole.rules(), whole.facts(), whole.statements(), List.of()))
                .hasMessageContaining("assessment");
    }

    @Test
    void nobody_approves_their_own_decision() {
        Signatory kari = new Signatory("Kari Lien", "saksbehandler");
        assertThatThrownBy(() -> new DecisionMade(
                        Samples.head(LanguageForm.nb).date(), "kommunedirektøren", "Delegert", kari, kari))
                .hasMessageContaining("one person");
    }

    @Test
    void what_people_write_is_text_and_never_markup() throws Exception {
        Reasons given = Samples.reasons(LanguageForm.nb);
        Reasons hostile = new Reasons(
                given.rules(),
                List.of(
                        "<img src=\"http://127.0.0.1:1/x.png\"/> & </p> {head.caseNumber} \u0007 🍺 A\u030Ase",
                        "langtord".repeat(60) + "slutt"),
                given.statements(),
                given.assessment());
        GrantLetter grant = Samples.grant(LanguageForm.nb, Samples.act());

        byte[] written = PDF.write(new GrantLetter(
                grant.head(),
                grant.terms(),
                grant.notGranted(),
                hostile,
                grant.decision(),
                grant.appealBody(),
                grant.appealToHost(),
                grant.act(),
                grant.given()));

        PdfProof.assertArchivableAndAccessible("grant-hostile", written);
        assertThat(PdfProof.text(written))
                .contains("<img src=\"http://127.0.0.1:1/x.png\"/> & </p> {head.caseNumber} □ Åse");
        // A word wider than the page is broken, not cut off: its last letters still stand on the page.
        assertThat(PdfProof.text(written).replace(" ", "")).contains("langtord".repeat(60) + "slutt");
    }

    /** As Quarkus builds it: templates from the class path, values escaped in HTML. */
    static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(
                        id -> Optional.ofNullable(LetterPdfTest.class.getResourceAsStream("/templates/" + id + ".html"))
                                .map(ClassPathTemplate::new))
                .build();
    }

    private record ClassPathTemplate(InputStream in) implements TemplateLocator.TemplateLocation {
        @Override
        public Reader read() {
            return new InputStreamReader(in, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
