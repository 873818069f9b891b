package no.bevilling.licence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the choice says of whether the register shows applications that are not decided. */
@MessageBundle("registervalg")
@ReadByStaffOnly
public interface PendingChoiceMessages {
    @Message("Søknader til behandling i bevillingsregisteret")
    String title();

    @Message(
            "Kommunen velger selv om det offentlige registeret skal vise søknader som ikke er avgjort: sted, foretak, hva det er søkt om og når den kom.")
    String lead();

    @Message("Skal registeret vise søknader til behandling?")
    String question();

    @Message(
            "Søknader fra privatpersoner og bytte av styrer vises aldri. En søknad tas bort når den er avgjort eller trukket.")
    String what();

    @Message("Nei")
    String no();

    @Message("Ja, fra og med nå")
    String yes();

    @Message("Lagre")
    String save();

    @Message("Valget er lagret.")
    String saved();

    @Message("Velg ja eller nei")
    String choose();

    @Message("Kommunens innstillinger")
    String settings();
}
