package no.bevilling.onboarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What somebody reads who is invited to take over licences that were brought from a former system. */
@MessageBundle("invitasjon")
public interface InvitationMessages {
    @Message("Bevillinger for {name}")
    String title(String name);

    @Message(
            "{municipality} kommune har lest inn bevillingene som {name} (org.nr. {number}) har fra før. Ta dem over, så får dere brev, omsetningsoppgaver og fakturaer her, og kan søke og melde fra om dem.")
    String lead(String municipality, String name, String number);

    @Message("Vi ser etter deg i Enhetsregisteret.")
    String help();

    @Message("Ta over bevillingene")
    String claim();

    @Message("Bevillingene er deres her i løsningen.")
    String claimed();

    @Message("Velg hvilken rolle du har. Enhetsregisteret må vise at det er deg; ta ellers kontakt med kommunen.")
    String wrongGround();
}
