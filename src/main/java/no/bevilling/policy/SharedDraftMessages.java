package no.bevilling.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where whoever has a draft's link reads it. */
@MessageBundle("deltutkast")
public interface SharedDraftMessages {
    @Message("Et utkast til nye regler i {municipality} kommune.")
    String lead(String municipality);

    @Message("Dette er et utkast. Det gjelder ikke, og det kan bli endret før kommunestyret vedtar noe.")
    String notInForce();

    @Message("Det som er endret fra reglene som gjelder nå")
    String changes();

    @Message("Utkastet er under arbeid og kan ikke vises akkurat nå.")
    String unreadable();

    @Message("Spørsmål som stilles til søknaden")
    String criteria();

    @Message("Eksempler på hva reglene fører til")
    String cases();

    @Message("Reglene som gjelder nå")
    String inForce();
}
