package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of sub-tasks. */
@MessageBundle("deloppgave")
@ReadByStaffOnly
public interface SubTaskMessages {
    @Message("Deloppgaven «{title}» er åpen. Saken kan ikke gå videre før den er ferdig eller droppet.")
    String stops(String title);

    @Message("Deloppgaver")
    String title();

    @Message(
            "Det som må gjøres før saken kan gå videre. Så lenge en deloppgave er åpen, kan ingen lage forslag til vedtak.")
    String lead();

    @Message("Ingen deloppgaver")
    String none();

    @Message("Legg til en deloppgave")
    String addTitle();

    @Message("Hva skal gjøres?")
    String name();

    @Message("Hvem skal gjøre det?")
    String owner();

    @Message("Velg")
    String chooseOwner();

    @Message("Frist")
    String dueOn();

    @Message("Legg til")
    String add();

    @Message("Deloppgaven er lagt til.")
    String added();

    @Message("Deloppgaven er lagret.")
    String saved();

    @Message("Endre")
    String edit();

    @Message("Endre deloppgaven")
    String editTitle();

    @Message("Lagre")
    String save();

    @Message("Ferdig")
    String done();

    @Message("Ferdig")
    String isDone();

    @Message("Åpen")
    String isOpen();

    @Message("Trengs ikke lenger")
    String isDropped();

    @Message("Over fristen")
    String late();

    @Message("Avslutt deloppgaven")
    String endTitle();

    @Message("Hva kom ut av det, eller hvorfor trengs det ikke?")
    String outcome();

    @Message("Trengs ikke lenger")
    String drop();

    @Message("Deloppgaven er ferdig.")
    String wasDone();

    @Message("Deloppgaven er tatt bort.")
    String wasDropped();

    @Message("Skriv hva som skal gjøres, med høyst 200 tegn.")
    String titleWrong();

    @Message("Velg hvem som skal gjøre det. Den som er part i saken, kan ikke.")
    String ownerWrong();

    @Message("Skriv en dag fra og med i dag, og innen to år.")
    String dueOnWrong();

    @Message("Skriv hvorfor, med høyst 1000 tegn.")
    String outcomeWrong();

    @Message("{owner}, frist {due}")
    String line(String owner, String due);

    @Message("{name}, {moment}")
    String ended(String name, String moment);

    @Message("Alle deloppgaver")
    String all();
}
