package no.bevilling.turnover;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.bevilling.account.Role;
import no.bevilling.account.SignedInAccount;
import no.bevilling.casework.WaitingWork;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Texts;

/** Returns that are late, and points cases that are proposed because of it, among a caseworker's tasks: one line for each year. */
@ApplicationScoped
@Priority(40)
class ReturnsWaiting implements WaitingWork {
    @Inject
    ReturnList list;

    @Inject
    PointsProposals proposals;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    @Override
    public List<Group> waitingFor(SignedInAccount reader, int most) {
        if (!reader.has(Tenant.id(), Role.CASEWORKER)) {
            return List.of();
        }
        TurnoverStaffMessages says = texts.of(TurnoverStaffMessages.class);
        int year = LocalDate.now(clock).getYear();
        String page = "/k/" + municipalities.byId(Tenant.id()).orElseThrow().number() + "/omsetning";
        List<Item> items = new ArrayList<>();
        long late = list.count(new ReturnList.Filter(year, ReturnList.Show.LATE, ""), reader);
        long proposed = proposals.waiting();
        if (proposed > 0) {
            items.add(item(year, says.waitingProposals(proposed), page + "?vis=LATE", says));
        } else if (late > 0) {
            items.add(item(year, says.waitingLate(late), page + "?vis=LATE", says));
        }
        return WaitingWork.group("TURNOVER_RETURNS", says.waitingGroup(), items);
    }

    private static Item item(int year, String what, String path, TurnoverStaffMessages says) {
        return new Item(null, "", says.waitingTitle(year), what, null, false, path);
    }
}
