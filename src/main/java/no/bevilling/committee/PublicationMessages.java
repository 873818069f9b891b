package no.bevilling.committee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the choice says of whether the register shows inspections and points. */
@MessageBundle("offentlig")
@ReadByStaffOnly
public interface PublicationMessages {
    @Message("Kontroller og prikker i bevillingsregisteret")
    String title();

    @Message(
            "Rapporter og vedtak om prikker er offentlige dokumenter. Kommunen velger selv om de skal stå ved hver bevilling i det offentlige registeret. Ingen personer blir nevnt.")
    String lead();

    @Message("Skal registeret vise kontroller og prikker?")
    String question();

    @Message("Nei")
    String no();

    @Message("Ja, fra og med nå, også det som er gjort før")
    String yes();

    @Message(
            "En kontroll vises når rapporten er signert av kontrollørene. Prikker som er tatt bort etter klage, tas bort fra registeret.")
    String when();

    @Message("Lagre")
    String save();

    @Message("Valget er lagret.")
    String saved();

    @Message("Velg ja eller nei")
    String choose();

    @Message("Kommunens innstillinger")
    String settings();
}
