package no.bevilling.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the page where an application is rejected without a decision on the merits. */
@MessageBundle("avvisning")
@ReadByStaffOnly
public interface RejectionMessages {
    @Message("Avvis søknaden")
    String title();

    @Message(
            "Å avvise er et vedtak for seg: kommunen tar ikke stilling til om bevilling kan gis. Søkeren får begrunnelse og kan klage (forvaltningsloven § 2). En annen må godkjenne.")
    String lead();

    @Message("Søknaden kan ikke avvises nå")
    String stopped();

    @Message(
            "{#switch reason}{#case 'NO_GUIDANCE'}Søkeren har ikke fått brev om hva som mangler, med frist (forvaltningsloven § 11). Meld først hva som mangler.{#case 'TIME_LEFT'}Søkeren har fortsatt tid til å svare.{#case 'ANSWERED'}Søkeren har svart. Se på svaret, og meld om alt er inne eller hva som fortsatt mangler.{#case 'COMPLETE'}Søknaden er meldt komplett. Den skal avgjøres.{/switch}")
    String why(String reason);

    @Message("Dette ba vi om {sent}, med frist {due}")
    String asked(String sent, String due);

    @Message("Hvorfor kan søknaden ikke behandles uten dette?")
    String reasons();

    @Message("Teksten står i vedtaksbrevet som begrunnelse. Hva som mangler, og når dere ba om det, står der fra før.")
    String reasonsHint();

    @Message("Send til godkjenning")
    String propose();

    @Message("Forslaget om å avvise er sendt til godkjenning.")
    String proposed();

    @Message("Skriv begrunnelsen, med høyst 4000 tegn.")
    String reasonsWrong();

    @Message("Foreslått av {name} {moment}")
    String proposedBy(String name, String moment);

    @Message("Godkjenn avvisningen")
    String approve();

    @Message("Avvisningen er godkjent, og brevet er lagt til utsending.")
    String approved();

    @Message("Send tilbake")
    String sendBack();

    @Message("Hva må gjøres?")
    String comment();

    @Message("Skriv hva som må gjøres, med høyst 4000 tegn.")
    String commentWrong();

    @Message("Forslaget er sendt tilbake.")
    String wasSentBack();

    @Message("Sendt tilbake: {comment}")
    String sentBackWith(String comment);

    @Message("Venter på at en annen godkjenner.")
    String waits();

    @Message("Avvist {moment}")
    String rejectedAt(String moment);

    @Message("Avvisningen er tatt bort etter klage. Saken er åpen igjen.")
    String setAside();

    @Message("Avvisning")
    String outcome();

    @Message("Svar fra søkeren")
    String toAnswer();

    @Message("Meld hva som mangler")
    String toCompleteness();
}
