package no.bevilling.document;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import no.bevilling.municipality.LanguageForm;

/**
 * Letters with running text, from a template in the letter's language form to a PDF/A-2a and PDF/UA-1 file. The
 * templates under {@code templates/document} are strict XHTML.
 */
@Singleton
public final class LetterPdf {
    private final Engine engine;

    /**
     * @param engine one that finds the product's templates and escapes values in HTML: Quarkus's own, or one built by
     *     hand
     */
    @Inject
    public LetterPdf(Engine engine) {
        this.engine = engine;
    }

    /**
     * Writes a letter.
     *
     * @return a PDF/A-2a and PDF/UA-1 file
     */
    public byte[] write(Letter letter) {
        return PdfFromHtml.write(xhtml(letter));
    }

    /** The letter as strict XHTML: what the PDF is made from. */
    String xhtml(Letter letter) {
        LanguageForm language = letter.head().language();
        Words words = Words.in(language);
        String name = letter.kind().template(language);
        Template template = engine.getTemplate(name);
        if (template == null) {
            throw new IllegalStateException("there is no template " + name);
        }
        TemplateInstance filled = template.data("letter", letter)
                .data("head", letter.head())
                .data("lang", Writing.in(language))
                .data("w", words)
                .data("licence", letter.about(words))
                .data("title", words.filled(letter.titleKey(), letter.titleParts(words)));
        LicenceTerms terms = terms(letter);
        if (terms != null) {
            filled = filled.data("terms", terms).data("hours", HoursTable.of(terms.hours(), language));
        }
        if (letter instanceof GrantLetter || letter instanceof GrantNoticeLetter) {
            filled = filled.data("given", given(letter, terms, words));
        }
        return PrintableText.of(filled.render(), Fonts.REGULAR::shows);
    }

    /** The sentence that says what was given, to whom. */
    private static String given(Letter letter, LicenceTerms terms, Words words) {
        boolean grant = letter instanceof GrantLetter;
        Given given = grant ? ((GrantLetter) letter).given() : ((GrantNoticeLetter) letter).given();
        DecisionMade made = grant ? ((GrantLetter) letter).decision() : ((GrantNoticeLetter) letter).decision();
        return words.filled("letter.given." + given, new Object[] {
            letter.head().sender().municipality(),
            Writing.in(letter.head().language()).date(made.date()),
            terms.holder().name(),
            words.of(letter.licenceType()),
            terms.premises().name()
        });
    }

    private static LicenceTerms terms(Letter letter) {
        if (letter instanceof GrantLetter grant) {
            return grant.terms();
        }
        if (letter instanceof RenewalLetter renewal) {
            return renewal.terms();
        }
        return letter instanceof GrantNoticeLetter notice ? notice.terms() : null;
    }
}
