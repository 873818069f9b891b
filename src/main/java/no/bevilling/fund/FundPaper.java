package no.bevilling.fund;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.bevilling.database.Tenant;
import no.bevilling.document.TablePaper;
import no.bevilling.document.TablePaperPdf;
import no.bevilling.document.Writing;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.municipality.Municipality;
import no.bevilling.platform.CsvExport;
import no.bevilling.platform.Formats;
import no.bevilling.platform.ProblemException;
import no.bevilling.platform.Words;

/** The fund as a paper for the council, and as CSV; in the municipality of the transaction and its language form. */
@ApplicationScoped
class FundPaper {
    /** What fees of chapter 6 there are, in the order of the page. */
    static final List<ChargeKind> FEES =
            Stream.of(ChargeKind.values()).filter(ChargeKind::isLicenceFee).toList();

    private static final int MOST_GRANTS = 500;

    @Inject
    Fund fund;

    @Inject
    TablePaperPdf papers;

    @Inject
    Words words;

    @Inject
    Clock clock;

    /** @throws ProblemException 404 where the municipality has no fund */
    byte[] pdf() {
        FundSetting setting =
                fund.setting().orElseThrow(() -> ProblemException.notFound("The municipality has no fund here."));
        Municipality here = Municipality.findById(Tenant.id());
        Locale language = here.languageForm.locale();
        FundMessages says = MessageBundles.get(FundMessages.class, Localized.Literal.of(here.languageForm.name()));
        Writing writing = Writing.in(here.languageForm);
        LocalDate today = LocalDate.now(clock);
        List<FundYear> years = Fund.newestFirst(fund.years());
        List<FundEntry> grants = fund.grants(MOST_GRANTS);
        List<TablePaper.Section> sections = new ArrayList<>();
        sections.add(new TablePaper.Section(
                setting.name,
                List.of(
                        new TablePaper.Fact(
                                says.balance(), kroner(BigDecimal.valueOf(fund.balance(), 2), language), null),
                        new TablePaper.Fact(says.basis(), setting.resolution, null),
                        new TablePaper.Fact(says.beginsOn(), writing.date(setting.beginsOn), null)),
                List.of(),
                List.of()));
        sections.add(new TablePaper.Section(
                says.years(),
                List.of(),
                List.of(says.yearsNote()),
                years.stream().map(year -> year(year, says, language)).toList()));
        sections.add(new TablePaper.Section(
                says.grants(),
                List.of(),
                grants.isEmpty() ? List.of(says.noEntries()) : List.of(),
                grants.isEmpty() ? List.of() : List.of(grants(grants, says, writing, language))));
        return papers.write(new TablePaper(
                here.languageForm,
                here.name + " kommune",
                says.title(here.name),
                says.lead(),
                says.menu(),
                sections,
                says.foot(writing.date(today)),
                clock.instant(),
                here.demo));
    }

    private TablePaper.Table year(FundYear year, FundMessages says, Locale language) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(says.opening(), kroner(year.openingKroner(), language)));
        FEES.forEach(kind -> rows.add(List.of(words.of(kind, language), kroner(year.of(kind), language))));
        rows.add(List.of(says.other(), kroner(year.otherKroner(), language)));
        rows.add(List.of(says.granted(), kroner(year.grantedKroner().negate(), language)));
        rows.add(List.of(says.closing(), kroner(year.closingKroner(), language)));
        return new TablePaper.Table(
                String.valueOf(year.year()), List.of(says.sort(), says.amount()), rows, List.of(0.65f, 0.35f));
    }

    private static TablePaper.Table grants(
            List<FundEntry> grants, FundMessages says, Writing writing, Locale language) {
        return new TablePaper.Table(
                "",
                List.of(says.day(), says.what(), says.decidedBy(), says.amount()),
                grants.stream()
                        .map(grant -> List.of(
                                writing.date(grant.on),
                                grant.title,
                                grant.decidedBy + ", " + grant.resolution,
                                kroner(grant.amount().negate(), language)))
                        .toList(),
                List.of(0.2f, 0.3f, 0.27f, 0.23f));
    }

    private static String kroner(BigDecimal amount, Locale language) {
        return Formats.kroner(amount, language);
    }

    /** Years and entries as rows of one kind: what, in which year, how much. */
    void csv(OutputStream out) throws IOException {
        CsvExport.of("ar", "dag", "slag", "hva", "vedtatt_av", "vedtak", "belop")
                .<Stream<?>>write(
                        row -> {
                            fund.years()
                                    .forEach(year -> FEES.forEach(kind -> row.accept(Stream.of(
                                            year.year(),
                                            "",
                                            "gebyr",
                                            words.of(kind),
                                            "",
                                            "",
                                            decimal(year.of(kind))))));
                            fund.each(entry -> row.accept(Stream.of(
                                    entry.on.getYear(),
                                    entry.on,
                                    entry.kind == FundEntryKind.GRANT ? "tildeling" : "annet",
                                    entry.title,
                                    entry.decidedBy,
                                    entry.resolution,
                                    decimal(
                                            entry.kind == FundEntryKind.GRANT
                                                    ? entry.amount().negate()
                                                    : entry.amount()))));
                        },
                        cells -> cells,
                        out);
    }

    private static String decimal(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
