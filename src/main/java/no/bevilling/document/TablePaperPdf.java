package no.bevilling.document;

import jakarta.inject.Singleton;
import no.bevilling.document.TaggedPdf.Style;

/** Draws a {@link TablePaper} with OpenPDF. */
@Singleton
public final class TablePaperPdf {
    private static final Style MUNICIPALITY = new Style(Fonts.BOLD, 13, 17, TaggedPdf.ACCENT);
    private static final Style TITLE = new Style(Fonts.BOLD, 22, 28, TaggedPdf.INK);
    private static final Style LEAD = new Style(Fonts.REGULAR, 11.5f, 15.5f, TaggedPdf.QUIET);
    private static final Style SECTION = new Style(Fonts.BOLD, 12.5f, 16, TaggedPdf.ACCENT);
    private static final float LABEL_WIDTH = 150;

    /**
     * Draws the paper.
     *
     * @return a PDF/A-2a and PDF/UA-1 file
     */
    public byte[] write(TablePaper paper) {
        PdfMetadata about =
                new PdfMetadata(paper.title(), paper.municipality(), paper.subject(), paper.language(), paper.made());
        return TaggedPdf.write(about, new PaperFoot(paper, Words.in(paper.language())), pdf -> draw(pdf, paper));
    }

    private static void draw(TaggedPdf pdf, TablePaper paper) {
        pdf.paragraph(paper.municipality(), MUNICIPALITY);
        pdf.space(8);
        pdf.rule(TaggedPdf.RULE, 0.5f);
        pdf.space(14);
        pdf.heading(1, paper.title(), TITLE, 0, 2);
        if (!paper.lead().isBlank()) {
            pdf.paragraph(paper.lead(), LEAD);
        }
        pdf.space(8);
        for (TablePaper.Section section : paper.sections()) {
            draw(pdf, section);
        }
    }

    private static void draw(TaggedPdf pdf, TablePaper.Section section) {
        pdf.heading(2, section.heading(), SECTION, 14, 4);
        if (!section.facts().isEmpty()) {
            pdf.facts(
                    section.facts().stream()
                            .map(fact -> new TaggedPdf.Fact(fact.label(), fact.value(), fact.detail()))
                            .toList(),
                    LABEL_WIDTH);
        }
        for (String paragraph : section.paragraphs()) {
            pdf.paragraph(paragraph, Style.BODY);
            pdf.space(4);
        }
        for (TablePaper.Table table : section.tables()) {
            pdf.space(4);
            if (!table.caption().isBlank()) {
                pdf.heading(3, table.caption(), Style.STRONG, 4, 3);
            }
            float[] shares = new float[table.shares().size()];
            for (int i = 0; i < shares.length; i++) {
                shares[i] = table.shares().get(i);
            }
            pdf.table(table.headers(), table.rows(), shares);
            pdf.space(4);
        }
    }

    private record PaperFoot(TablePaper paper, Words words) implements TaggedPdf.Foot {
        @Override
        public String line() {
            return paper.foot();
        }

        @Override
        public String page(int page, int pages) {
            return words.filled("licence.page", String.valueOf(page), String.valueOf(pages));
        }

        @Override
        public String warning() {
            return paper.demo() ? words.get("demo") : null;
        }
    }
}
