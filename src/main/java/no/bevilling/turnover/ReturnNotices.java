package no.bevilling.turnover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import no.bevilling.account.SignedInAccount;
import no.bevilling.application.HolderNoticeSource;
import no.bevilling.application.InboxSource;
import no.bevilling.database.Tenant;
import no.bevilling.municipality.Municipalities;
import no.bevilling.platform.Formats;
import no.bevilling.platform.PageContext;
import no.bevilling.platform.Texts;

/** Tells a holder of the returns to deliver, and keeps the way to those that were delivered. */
@ApplicationScoped
class ReturnNotices implements HolderNoticeSource, InboxSource {
    @Inject
    Returns returns;

    @Inject
    Municipalities municipalities;

    @Inject
    Texts texts;

    @Inject
    PageContext page;

    @Override
    public List<Notice> of(SignedInAccount holder, String number) {
        return returns.mine(holder).stream()
                .filter(TurnoverReturn::isOpen)
                .map(open ->
                        new Notice(sentence(open), says().toReturn(), "/soknad/omsetning/" + number + "/" + open.id))
                .toList();
    }

    private String sentence(TurnoverReturn open) {
        String due = Formats.date(open.dueOn, page.getLanguage().locale());
        if (open.status == ReturnStatus.CORRECTING) {
            return says().waitsCorrecting(open.returnYear);
        }
        return returns.isLate(open) ? says().waitsLate(open.returnYear, due) : says().waits(open.returnYear, due);
    }

    @Override
    public List<Item> items(SignedInAccount account) {
        String number = municipalities.byId(Tenant.id()).orElseThrow().number();
        return returns.mine(account).stream()
                .map(one -> new Item(
                        "/soknad/omsetning/" + number + "/" + one.id,
                        says().title(one.returnYear),
                        one.deliveredAt == null
                                ? says().notDelivered(one.places)
                                : says().delivered(
                                                one.places,
                                                Formats.day(
                                                        one.deliveredAt,
                                                        page.getLanguage().locale())),
                        one.deliveredAt == null ? one.dueOn : null,
                        one.deliveredAt == null ? one.askedAt : one.deliveredAt))
                .toList();
    }

    private TurnoverMessages says() {
        return texts.of(TurnoverMessages.class);
    }
}
