package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.casework.LicensingCase;
import no.bevilling.database.TenantKey;
import no.bevilling.document.Words;
import no.bevilling.invoice.Charge;
import no.bevilling.invoice.ChargeKind;
import no.bevilling.invoice.ChargeLine;
import no.bevilling.invoice.Receivables;
import no.bevilling.licence.Licence;
import no.bevilling.municipality.Municipality;

/** What decisions on fees do to what is owed: charged, credited, or waiting; in the decision's own transaction. */
@ApplicationScoped
class FeeCharges {
    private static final String LITRES = "LTR";
    private static final String ONE = "EA";

    @Inject
    Receivables receivables;

    @Inject
    FeeSettings settings;

    @Inject
    Clock clock;

    /** Charges what the decision adds, or credits what is paid back on the invoice of the fee that it settles. */
    void charge(LicensingCase about, FeeDecision made) {
        if (made.changeOre > 0) {
            made.invoiceId = receivables.charge(charge(about, made, made.changeOre, lines(made)));
        } else if (made.changeOre < 0) {
            FeeDecision settled = FeeDecision.findById(TenantKey.of(made.settlesId));
            credit(settled, -made.changeOre, made, "fee.credit.settlement");
        }
    }

    /** As if the decision had never been: what is left of its charge is credited, and what it credited is charged again. */
    void takeBack(LicensingCase about, FeeDecision gone) {
        long left = gone.changeOre - gone.creditedOre;
        if (gone.changeOre > 0 && left > 0) {
            credit(gone, left, gone, "fee.credit.setAside");
        } else if (gone.changeOre < 0) {
            gone.dueOn = settings.required(gone.year).dueOn(gone.kind, gone.year, LocalDate.now(clock));
            gone.invoiceId = receivables.charge(charge(about, gone, -gone.changeOre, null));
        }
    }

    /** The invoice waits for the appeal, or is to be paid again. */
    void suspend(FeeDecision decision, boolean waits) {
        if (decision.invoiceId != null) {
            receivables.suspend(decision.invoiceId, waits);
        }
    }

    private void credit(FeeDecision on, long amountOre, FeeDecision restsOn, String reason) {
        if (on.invoiceId == null) {
            return;
        }
        receivables.credit(on.invoiceId, amountOre, restsOn.id, words(on).filled(reason, String.valueOf(on.year)));
        on.creditedOre += amountOre;
        on.persistAndFlush();
    }

    private static Charge charge(LicensingCase about, FeeDecision made, long amountOre, List<ChargeLine> lines) {
        return new Charge(
                made.changeOre < 0 ? ChargeKind.SETTLEMENT : made.kind.charge(),
                made.id,
                about.id,
                made.licenceId,
                about.premisesId,
                about.organisationId,
                made.documentId,
                made.year,
                made.dueOn,
                lines == null ? List.of(one(made, amountOre)) : lines);
    }

    /** Litres and rates where they add up to what is charged; otherwise one line, which the letter explains. */
    private static List<ChargeLine> lines(FeeDecision made) {
        Words words = words(made);
        List<ChargeLine> lines = made.reckoning.lines().stream()
                .map(line -> new ChargeLine(
                        words.filled("fee.charge.group", String.valueOf(made.year), String.valueOf(line.drinkGroup())),
                        line.litres(),
                        LITRES,
                        line.rate(),
                        FeeReckoning.ore(line.amount())))
                .toList();
        long sum = lines.stream().mapToLong(ChargeLine::amountInOre).sum();
        return !lines.isEmpty() && sum == made.changeOre ? lines : List.of(one(made, made.changeOre));
    }

    private static ChargeLine one(FeeDecision made, long amountOre) {
        Licence licence = Licence.findById(TenantKey.of(made.licenceId));
        return new ChargeLine(
                words(made).filled("fee.charge." + made.kind, String.valueOf(made.year), licence.licenceNumber),
                BigDecimal.ONE,
                ONE,
                FeeReckoning.kroner(amountOre),
                amountOre);
    }

    private static Words words(FeeDecision of) {
        return Words.in(Municipality.<Municipality>findById(of.municipalityId).languageForm);
    }
}
