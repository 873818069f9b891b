package no.bevilling.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.HolderNoticeSource;
import no.bevilling.casework.CaseAddresses;
import no.bevilling.casework.HolderOfCase;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.Matter;
import no.bevilling.database.TenantKey;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** Tells an organiser of the events whose outcome the municipality waits for. */
@ApplicationScoped
class EventReportNotices implements HolderNoticeSource {
    @Inject
    HolderOfCase holders;

    @Inject
    CaseAddresses addresses;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public List<Notice> of(SignedInAccount holder, String number) {
        List<LicensingCase> cases = holders.cases(holder).stream()
                .filter(about -> about.matter == Matter.FEE)
                .toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        return EventReport.<EventReport>list(
                        "caseId in ?1 and deliveredAt is null order by dueOn, id",
                        cases.stream().map(about -> about.id).toList())
                .stream()
                .map(report -> notice(
                        report,
                        cases.stream()
                                .filter(about -> about.id.equals(report.caseId))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private Notice notice(EventReport report, LicensingCase about) {
        HolderFeeMessages says = texts.of(HolderFeeMessages.class);
        String place = Premises.<Premises>findById(TenantKey.of(about.premisesId)).name;
        String due = Formats.date(report.dueOn, page.getLanguage().locale());
        return new Notice(
                report.isLate(LocalDate.now(clock)) ? says.eventNoticeLate(place, due) : says.eventNotice(place, due),
                says.eventLink(),
                addresses.own(about).orElseThrow() + "/oppgave");
    }
}
