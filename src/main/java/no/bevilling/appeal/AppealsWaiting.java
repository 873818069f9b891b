package no.bevilling.appeal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.LicensingCase;
import no.bevilling.casework.WaitingWork;
import no.bevilling.casework.WorkMessages;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** Appeals in the cases that a caseworker has, until the municipality has reconsidered. */
@ApplicationScoped
@Priority(70)
class AppealsWaiting implements WaitingWork {
    private static final String OPEN = """
            select a, c from Appeal a
            join LicensingCase c on c.municipalityId = a.municipalityId and c.id = a.caseId
            where a.status in :open and c.handlerId = :reader order by a.receivedAt, a.id
            """;

    @Inject
    EntityManager entities;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Inject
    Clock clock;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        String cases = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/saker/";
        List<Item> items = entities
                .createQuery(OPEN, Object[].class)
                .setParameter("open", List.of(AppealStatus.RECEIVED, AppealStatus.PROPOSED))
                .setParameter("reader", reader.id())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> item((Appeal) row[0], (LicensingCase) row[1], cases))
                .toList();
        return WaitingWork.group("APPEALS", texts.of(WorkMessages.class).appeals(), items);
    }

    private Item item(Appeal appeal, LicensingCase about, String cases) {
        String day = Formats.date(
                LocalDate.ofInstant(appeal.receivedAt, clock.getZone()),
                page.getLanguage().locale());
        return new Item(
                about.id,
                about.number(),
                about.title,
                texts.of(WorkMessages.class).appeal(appeal.status == AppealStatus.PROPOSED, day),
                null,
                false,
                cases + about.id + "/klage");
    }
}
