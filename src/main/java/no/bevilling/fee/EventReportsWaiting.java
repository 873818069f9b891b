package no.bevilling.fee;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.WaitingWork;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;

/** Events that can be settled, and organisers who have not told, among a caseworker's tasks. */
@ApplicationScoped
@Priority(38)
class EventReportsWaiting implements WaitingWork {
    @Inject
    EventReports reports;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER)) {
            return List.of();
        }
        FeeMessages says = texts.of(FeeMessages.class);
        EventReports.Waiting waiting = reports.waiting();
        String fees = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/gebyr";
        List<Item> items = new ArrayList<>();
        if (waiting.told() > 0) {
            items.add(item(says.waitingEventsTitle(), says.waitingTold(waiting.told()), false, fees));
        }
        if (waiting.late() > 0) {
            items.add(item(says.waitingEventsTitle(), says.waitingLate(waiting.late()), true, fees));
        }
        return WaitingWork.group("EVENT_REPORTS", says.waitingEvents(), items);
    }

    private static Item item(String title, String what, boolean late, String path) {
        return new Item(null, "", title, what, null, late, path);
    }
}
