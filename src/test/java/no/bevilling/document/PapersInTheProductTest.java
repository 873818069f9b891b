package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The running product has another template engine and other class loaders than the plain tests: the papers are the same. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PapersInTheProductTest {
    @Inject
    LetterPdf letters;

    @Inject
    LicencePdf licences;

    @Test
    void the_product_writes_every_letter_as_the_plain_engine_does() throws Exception {
        LetterPdf plain = new LetterPdf(LetterPdfTest.engine());
        for (LetterKind kind : LetterKind.values()) {
            for (LanguageForm form : LanguageForm.values()) {
                Letter letter = Samples.letter(kind, form, Samples.act());
                assertThat(letters.xhtml(letter)).as("%s in %s", kind, form).isEqualTo(plain.xhtml(letter));
            }
        }
    }

    @Test
    void the_product_finds_fonts_and_colours_for_its_papers() throws Exception {
        Letter letter = Samples.letter(LetterKind.REFUSAL, LanguageForm.nn, Samples.act());
        PdfProof.assertArchivableAndAccessible("product-refusal", letters.write(letter));
        PdfProof.assertArchivableAndAccessible("product-licence", licences.write(Samples.licence(LanguageForm.nb)));
    }
}
