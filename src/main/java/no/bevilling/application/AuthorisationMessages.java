package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about who acts for an organisation, and leave to do so. */
@MessageBundle("fullmakt")
public interface AuthorisationMessages {
    @Message("Fullmakter i {municipality}")
    String title(String municipality);

    @Message(
            "Er du styreleder, daglig leder eller innehaver, kan du la noen andre søke for virksomheten. Du får en lenke som du sender til dem. Den som bruker lenken først, får fullmakten. Du kan trekke den når du vil.")
    String lead();

    @Message("Gi fullmakt")
    String give();

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Navn på virksomheten")
    String organisationName();

    @Message("Hvem er du i virksomheten?")
    String as();

    @Message("Gjelder til og med")
    String validTo();

    @Message("Høyst ett år fram.")
    String validToHint();

    @Message("Lag lenken")
    String makeLink();

    @Message("Send denne lenken til den som skal søke")
    String linkTitle();

    @Message("Lenken vises bare nå, og må brukes innen 14 dager.")
    String linkOnce();

    @Message("Fullmakter du har gitt")
    String given();

    @Message("Fullmakter du har fått")
    String got();

    @Message("Ingen.")
    String none();

    @Message("{#if by}brukt av {by}{#else}ingen har brukt lenken{/if}")
    String claimed(String by);

    @Message("fra {by}")
    String from(String by);

    @Message("til og med {day}")
    String until(String day);

    @Message("trukket {when}")
    String revoked(String when);

    @Message("Trekk fullmakten")
    String revoke();

    @Message("Fullmakten er trukket.")
    String revokedReceipt();

    @Message("Du får fullmakt til å søke for {organisation}")
    String claimTitle(String organisation);

    @Message(
            "{by} lar deg søke om bevilling for {organisation} ({number}) i {municipality} kommune til og med {day}. Du ser også bevillingene virksomheten har der.")
    String claimText(String by, String organisation, String number, String municipality, String day);

    @Message("Ta imot fullmakten")
    String claim();

    @Message("Du har fått fullmakten. Velg «Jeg har fullmakt» i søknaden.")
    String claimReceipt();

    @Message("Velg kommunen")
    String chooseMunicipality();

    @Message("Fullmakter til å søke for en virksomhet")
    String toAuthorisations();

    @Message("Skriv et organisasjonsnummer med ni siffer.")
    String wrongNumber();

    @Message("Skriv navnet, med høyst 200 tegn.")
    String wrongName();

    @Message("Velg hvem du er.")
    String wrongAs();

    @Message("Skriv en dag fra i dag, høyst ett år fram.")
    String wrongDay();

    @Message("Søker på vegne av virksomheten som")
    String standing();

    @Message(
            "{#when as}{#is CHAIR}styreleder{#is GENERAL_MANAGER}daglig leder{#is OWNER}innehaver eller deltaker{#is AUTHORISED}fullmektig{/when}")
    String role(ActingAs as);

    @Message(
            "{#when proof}{#is REGISTER}Bekreftet: navn og fødselsdato står i Enhetsregisteret.{#is REGISTER_BY_NAME}Navnet står i Enhetsregisteret; fødselsdatoen er ikke sammenlignet.{#is NOT_IN_REGISTER}Ikke bekreftet: Enhetsregisteret har ikke dette navnet i rollen.{#is OWN_WORD}Ikke bekreftet: oppgitt av søkeren selv.{#is AUTHORISATION}Fullmakt gitt her i løsningen.{#is DOCUMENT}Skriftlig fullmakt er lagt ved og må leses.{/when}")
    String proof(Standing.Proof proof);

    @Message("Fullmakten er gitt av {giver}, {role}.")
    String givenBy(String giver, String role);

    @Message("Slik ser kommunen hvem du er i virksomheten")
    String reviewTitle();
}
