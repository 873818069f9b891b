package no.bevilling.premises;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the page of a place says. */
@MessageBundle("sted")
@ReadByStaffOnly
public interface PremisesMessages {
    @Message("Sted")
    String place();

    @Message("Adresse")
    String address();

    @Message("Gårds- og bruksnummer")
    String cadastralUnit();

    @Message("Type sted")
    String kind();

    @Message("Sone")
    String zone();

    @Message("Sitteplasser")
    String seats();

    @Message("Vis på kart (Kartverket)")
    String map();

    @Message("Dette gjelder nå")
    String standing();

    @Message("Ingen bevilling er gitt til dette stedet.")
    String nothingStands();

    @Message("Alt som har hendt")
    String happenings();

    @Message("Ingenting er registrert her ennå.")
    String nothingHappened();

    @Message("Vis det som hendte før dette")
    String older();

    @Message("Vis det nyeste")
    String newest();

    @Message("av seg selv")
    String byItself();
}
