package no.bevilling.document;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.document.TaggedPdf.Fact;
import no.bevilling.document.TaggedPdf.Style;
import no.bevilling.municipality.LanguageForm;

/** The licence document (bevillingsdokument) that hangs on the wall of the premises and that an inspector checks. */
@Singleton
public final class LicencePdf {
    private static final Style MUNICIPALITY = new Style(Fonts.BOLD, 13, 17, TaggedPdf.ACCENT);
    private static final Style TITLE = new Style(Fonts.BOLD, 27, 33, TaggedPdf.INK);
    private static final Style LEAD = new Style(Fonts.REGULAR, 11.5f, 15.5f, TaggedPdf.QUIET);
    private static final Style SECTION = new Style(Fonts.BOLD, 12.5f, 16, TaggedPdf.ACCENT);
    private static final float LABEL_WIDTH = 122;

    /**
     * Draws the document.
     *
     * @return a PDF/A-2a and PDF/UA-1 file
     */
    public byte[] write(LicenceDocument licence) {
        return new Drawing(licence).write();
    }

    private record Drawing(
            LicenceDocument licence, LicenceTerms terms, LanguageForm language, Words words, Writing writing) {

        Drawing(LicenceDocument licence) {
            this(
                    licence,
                    licence.terms(),
                    licence.language(),
                    Words.in(licence.language()),
                    Writing.in(licence.language()));
        }

        byte[] write() {
            String title = ofType("licence.title") + ": " + terms.premises().name();
            PdfMetadata about = new PdfMetadata(
                    title,
                    licence.sender().municipality(),
                    words.filled("licence.number", terms.number()) + ", "
                            + terms.holder().name(),
                    language,
                    licence.issued());
            return TaggedPdf.write(about, new LicenceFoot(), this::draw);
        }

        private void draw(TaggedPdf pdf) {
            head(pdf);
            pdf.facts(subject(), LABEL_WIDTH);
            groups(pdf);
            hours(pdf);
            section(pdf, "licence.area");
            pdf.facts(areas(), LABEL_WIDTH);
            section(pdf, "licence.people");
            pdf.facts(people(), LABEL_WIDTH);
            section(pdf, "licence.conditions");
            if (terms.conditions().isEmpty()) {
                pdf.paragraph(words.get("licence.conditions.none"), Style.BODY);
            } else {
                pdf.numbered(terms.conditions(), Style.BODY);
            }
            decision(pdf);
            check(pdf);
        }

        private void head(TaggedPdf pdf) {
            pdf.paragraph(licence.sender().municipality(), MUNICIPALITY);
            pdf.paragraph(licence.sender().address(), Style.SMALL);
            pdf.space(8);
            pdf.rule(TaggedPdf.RULE, 0.5f);
            pdf.space(16);
            Verification check = licence.verification();
            pdf.cornerCode(QrCode.of(check.url()), 76, words.filled("licence.check.alt", check.url()), check.code());
            pdf.heading(1, ofType("licence.title"), TITLE, 0, 2);
            pdf.paragraph(ofType("licence.lead"), LEAD);
            pdf.space(2);
            pdf.paragraph(words.filled("licence.number", terms.number()), Style.STRONG);
            pdf.space(20);
        }

        private List<Fact> subject() {
            Holder holder = terms.holder();
            return List.of(
                    new Fact(
                            words.get("licence.holder"),
                            holder.name(),
                            holder.organisationNumber() == null
                                    ? null
                                    : words.filled("licence.organisationNumber", holder.groupedNumber())),
                    new Fact(
                            ofType("licence.premises"),
                            terms.premises().name(),
                            terms.premises().address()),
                    new Fact(
                            words.get("licence.period"),
                            words.filled("licence.periodText", writing.date(terms.from()), writing.date(terms.to())),
                            null));
        }

        private void groups(TaggedPdf pdf) {
            section(pdf, "licence.groups");
            pdf.facts(
                    terms.drinkGroups().stream()
                            .map(g -> new Fact(words.filled("licence.group", g.number()), g.words(), null))
                            .toList(),
                    LABEL_WIDTH);
        }

        private void hours(TaggedPdf pdf) {
            pdf.heading(2, ofType("licence.hours"), SECTION, 12, 5);
            HoursTable table = HoursTable.of(terms.hours(), language);
            int groups = table.headers().size() - 2;
            float[] shares = new float[table.headers().size()];
            shares[0] = 0.12f;
            shares[1] = 0.88f - 0.18f * groups;
            for (int i = 2; i < shares.length; i++) {
                shares[i] = 0.18f;
            }
            pdf.table(table.headers(), table.rows(), shares);
            pdf.space(5);
            pdf.paragraph(hoursNote(), Style.SMALL);
        }

        private String hoursNote() {
            return licence.consumptionMinutes() == null
                    ? words.get("licence.hours.midnight")
                    : words.get("licence.hours.midnight") + " "
                            + words.filled("licence.hours.consumption", licence.consumptionMinutes());
        }

        private List<Fact> areas() {
            List<Fact> areas = new ArrayList<>();
            if (terms.indoorArea() != null) {
                areas.add(new Fact(words.get("licence.area.indoor"), terms.indoorArea(), null));
            }
            if (terms.outdoorArea() != null) {
                areas.add(new Fact(words.get("licence.area.outdoor"), terms.outdoorArea(), null));
            }
            return areas;
        }

        private List<Fact> people() {
            return List.of(
                    new Fact(words.get("licence.manager"), terms.manager(), null),
                    new Fact(
                            words.get("licence.deputy"),
                            terms.deputy() == null ? words.get("licence.deputy.none") : terms.deputy(),
                            null));
        }

        private void decision(TaggedPdf pdf) {
            DecisionMade decision = licence.decision();
            section(pdf, "licence.decision");
            pdf.paragraph(
                    words.filled(
                            "licence.decision.text",
                            new Object[] {writing.date(decision.date()), decision.body(), decision.authority()}),
                    Style.BODY);
            pdf.space(4);
            pdf.paragraph(
                    words.filled("licence.decision.people", new Object[] {
                        decision.preparedBy().name(),
                        decision.preparedBy().title(),
                        decision.approvedBy().name(),
                        decision.approvedBy().title()
                    }),
                    Style.BODY);
            pdf.paragraph(words.get("licence.decision.electronic"), Style.BODY);
        }

        private void check(TaggedPdf pdf) {
            Verification check = licence.verification();
            section(pdf, "licence.check");
            pdf.paragraph(words.get("licence.check.text"), Style.BODY);
            pdf.space(3);
            pdf.paragraph(words.filled("licence.check.code", check.code()), Style.STRONG);
            pdf.paragraph(check.url(), Style.BODY);
        }

        private void section(TaggedPdf pdf, String key) {
            pdf.heading(2, words.get(key), SECTION, 12, 4);
        }

        private String ofType(String key) {
            return words.of(key, terms.type());
        }

        private final class LicenceFoot implements TaggedPdf.Foot {
            @Override
            public String line() {
                return licence.sender().municipality() + "  ·  " + words.filled("licence.number", terms.number());
            }

            @Override
            public String page(int page, int pages) {
                return words.filled("licence.page", String.valueOf(page), String.valueOf(pages));
            }

            @Override
            public String warning() {
                return licence.demo() ? words.get("demo") : null;
            }
        }
    }
}
