package no.bevilling.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of taking an application back, and of taking a case up again. */
@MessageBundle("vending")
@ReadByStaffOnly
public interface CaseTurnMessages {
    @Message("Søknaden er trukket")
    String withdrawTitle();

    @Message("Registrer at søknaden er trukket")
    String withdraw();

    @Message(
            "Bruk dette når søkeren skriftlig har trukket søknaden på annen måte enn på siden sin. Saken avsluttes uten vedtak. Uttalelser vi venter på, kalles tilbake, deloppgaver faller bort, og søkeren får et brev.")
    String withdrawLead();

    @Message("Datoen på det søkeren skrev")
    String writtenOn();

    @Message("Hva skrev søkeren, og hvor ligger det?")
    String withdrawReason();

    @Message("Søknaden er trukket")
    String withdrawSave();

    @Message("Søknaden er registrert som trukket. Søkeren får brev.")
    String withdrawn();

    @Message("En søknad som er avgjort eller trukket, kan ikke trekkes.")
    String notWithdraw();

    @Message("Ta opp saken igjen")
    String reopenTitle();

    @Message(
            "{#if withdrawn}Søknaden ble trukket. Tar du opp saken, behandles den videre, og det bes på nytt om uttalelser som ble kalt tilbake.{#else}Saken er avgjort. Tar du opp saken, gjelder ikke et avslag eller en avvisning lenger. En bevilling som er gitt, gjelder til det er gjort et nytt vedtak av to personer.{/if} Søkeren får brev om det.")
    String reopenLead(boolean withdrawn);

    @Message(
            "Saken er avsluttet. Tar du opp saken, gjelder ikke det som var vedtatt, lenger: prikker teller ikke med, og en inndragning eller stenging stopper. Skal noe vedtas på nytt, må bevillingshaver først varsles og få uttale seg. Bevillingshaver får brev om at saken er tatt opp igjen.")
    String reopenReactionLead();

    @Message("Grunnlag")
    String groundLabel();

    @Message(
            "{#when ground}{#is NOT_TO_DETRIMENT}Endringen er ikke til skade for noen vedtaket gjelder (forvaltningsloven § 35 a){#is NOT_TOLD}Vedtaket er ikke kommet fram og ikke kunngjort (§ 35 b){#is INVALID}Vedtaket må anses ugyldig (§ 35 c){#is NEW_FACTS}Det er kommet fram noe nytt og vesentlig etter at saken ble avsluttet uten reaksjon (§ 35 siste ledd){#is ENDED_BY_MISTAKE}Saken ble avsluttet ved en feil{#is APPLICANT_WANTS_IT}Søkeren vil ha søknaden behandlet likevel{/when}")
    String ground(ReopeningGround ground);

    @Message("Begrunnelse")
    String reopenReason();

    @Message("Teksten står i brevet til søkeren.")
    String reopenReasonHint();

    @Message("Ta opp saken igjen")
    String reopenSave();

    @Message("Saken er tatt opp igjen. Søkeren får brev.")
    String reopened();

    @Message("Saken er ikke avsluttet, eller en klage venter i den. Hva som kommer ut av klagen, avgjøres der.")
    String notReopen();

    @Message("Skriv en dag fra og med dagen søknaden kom, til og med i dag.")
    String writtenOnWrong();

    @Message("Velg grunnlag.")
    String groundWrong();

    @Message("Skriv en begrunnelse, med høyst 2000 tegn.")
    String reasonWrong();
}
