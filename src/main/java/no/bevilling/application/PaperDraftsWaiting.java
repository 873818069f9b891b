package no.bevilling.application;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.WaitingWork;
import no.bevilling.casework.WorkMessages;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;

/** Applications on paper that a caseworker began to put into the form and that will be deleted if nobody goes on. */
@ApplicationScoped
@Priority(40)
class PaperDraftsWaiting implements WaitingWork {
    @Inject
    OldDrafts oldDrafts;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        WorkMessages says = texts.of(WorkMessages.class);
        String drafts =
                "/soknad/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/";
        return WaitingWork.group(
                "PAPER_DRAFTS",
                says.paperDrafts(),
                Application.<Application>find(
                                "accountId = ?1 and channel <> ?2 and status = ?3 and warnedAt is not null order by savedAt, id",
                                reader.id(),
                                ApplicationChannel.ONLINE,
                                ApplicationStatus.DRAFT)
                        .page(0, most)
                        .stream()
                        .map(draft -> new Item(
                                null,
                                "",
                                name(draft, says),
                                says.draftGoes(),
                                oldDrafts.deletedFrom(draft.warnedAt, draft.savedAt),
                                false,
                                drafts + draft.id))
                        .toList());
    }

    private static String name(Application draft, WorkMessages says) {
        String name =
                draft.answers.place() == null ? null : draft.answers.place().name();
        return name == null || name.isBlank() ? says.unnamedDraft() : name;
    }
}
