package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the parties of a case. */
@MessageBundle("part")
@ReadByStaffOnly
public interface CasePartyMessages {
    @Message("Parter")
    String title();

    @Message(
            "De som er part i saken ved siden av søkeren, og den som handler for en part (forvaltningsloven § 12). Brev til søkeren går i kopi til dem du velger.")
    String lead();

    @Message("Søkeren")
    String applicant();

    @Message("Ingen andre parter")
    String none();

    @Message("Legg til en part")
    String addTitle();

    @Message("Endre parten")
    String editTitle();

    @Message("Endre")
    String edit();

    @Message("{#when role}{#is CO_APPLICANT}Medsøker{#is REPRESENTATIVE}Fullmektig{#is OTHER_PARTY}Annen part{/when}")
    String role(CasePartyRole role);

    @Message("Rolle i saken")
    String roleLabel();

    @Message("Navn")
    String name();

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Handler for")
    String actsFor();

    @Message("Skriv hvem. Tomt felt: for søkeren.")
    String actsForHint();

    @Message("{#when authority}{#is WRITTEN}Skriftlig fullmakt er lagt fram{#is LAWYER}Advokat{/when}")
    String authority(PartyAuthority authority);

    @Message("Fullmakt")
    String authorityLabel();

    @Message(
            "Bare for fullmektig. Den som ikke er advokat, skal legge fram skriftlig fullmakt. Den som er ansatt i kommunen på saksområdet, kan ikke være fullmektig (forvaltningsloven § 12).")
    String authorityHint();

    @Message("Fullmaktens dato")
    String authorisedOn();

    @Message("E-post")
    String email();

    @Message("Telefon")
    String telephone();

    @Message("Postadresse")
    String postalAddress();

    @Message("Gate, postnummer og sted, med komma mellom. Trengs for å sende brev.")
    String postalAddressHint();

    @Message("Send kopi av brev til søkeren hit")
    String getsLetters();

    @Message("Får kopi av brev")
    String copies();

    @Message("Får ikke kopi av brev")
    String noCopies();

    @Message("{#if name}for {name}{#else}for søkeren{/if}")
    String forWhom(String name);

    @Message("Lagre")
    String save();

    @Message("Parten er lagt til.")
    String added();

    @Message("Parten er lagret.")
    String saved();

    @Message("Ikke part lenger")
    String end();

    @Message("Parten får ikke flere brev i saken.")
    String ended();

    @Message("Part til og med {day}")
    String until(String day);

    @Message("Velg rolle.")
    String roleWrong();

    @Message("Skriv navnet, med høyst 200 tegn.")
    String nameWrong();

    @Message("Skriv et gyldig organisasjonsnummer, eller la feltet stå tomt.")
    String organisationNumberWrong();

    @Message("Skriv høyst 200 tegn.")
    String actsForWrong();

    @Message("Velg om fullmektigen er advokat eller har lagt fram fullmakt.")
    String authorityWrong();

    @Message("Skriv datoen på fullmakten, ikke etter i dag.")
    String authorisedOnWrong();

    @Message("Skriv en gyldig e-postadresse, eller la feltet stå tomt.")
    String emailWrong();

    @Message("Skriv et telefonnummer, eller la feltet stå tomt.")
    String telephoneWrong();

    @Message("Skriv postadressen. Den trengs for å sende brev.")
    String postalAddressWrong();
}
