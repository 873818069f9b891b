package no.bevilling.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.HolderNoticeSource;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;
import no.bevilling.premises.Premises;

/** Tells a holder of the reports that may be commented on (alkoholforskriften § 9-6). */
@ApplicationScoped
class ReportsToComment implements HolderNoticeSource {
    @Inject
    HolderComments comments;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Override
    public List<Notice> of(SignedInAccount holder, String number) {
        List<Inspection> waiting = comments.waiting(holder);
        if (waiting.isEmpty()) {
            return List.of();
        }
        HolderMessages says = texts.of(HolderMessages.class);
        Map<UUID, String> places =
                Premises.<Premises>list(
                                "id in ?1",
                                waiting.stream()
                                        .map(report -> report.premisesId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(place -> place.id, place -> place.name));
        return waiting.stream()
                .map(report -> new Notice(
                        says.waits(
                                places.get(report.premisesId),
                                Formats.date(
                                        report.commentDueOn, page.getLanguage().locale())),
                        says.toComment(),
                        "/soknad/" + number + "/kontroll/" + report.id))
                .toList();
    }
}
