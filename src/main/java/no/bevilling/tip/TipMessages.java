package no.bevilling.tip;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public form for tips says. */
@MessageBundle("tips")
public interface TipMessages {
    @Message("Gi et tips")
    String menu();

    @Message("Hvilken kommune gjelder tipset?")
    String which();

    @Message("Tips om et salgs- eller skjenkested")
    String title();

    @Message(
            "Har du sett noe som ikke er som det skal, der alkohol selges eller skjenkes? Fortell kommunen om det. Tipset hjelper kommunen å velge hvor den skal kontrollere.")
    String lead();

    @Message("Er det fare for liv og helse nå, ring politiet på 112.")
    String urgent();

    @Message("Hvilket sted?")
    String place();

    @Message("Navn på stedet, og gjerne adressen.")
    String placeHint();

    @Message("Hva gjelder det?")
    String subject();

    @Message("Velg")
    String choose();

    @Message("Hvilken dag?")
    String seenOn();

    @Message("Hva så eller hørte du?")
    String text();

    @Message(
            "Skriv det du selv så, når på dagen det var, og hvor på stedet. Ikke skriv navn på gjester, og ikke noe om helsen til noen.")
    String textHint();

    @Message("Vil du at kommunen skal kunne nå deg?")
    String contact();

    @Message("Telefon eller e-post. La feltet stå tomt hvis du vil være anonym.")
    String contactHint();

    @Message("La dette feltet stå tomt")
    String trap();

    @Message("Hva skjer med tipset")
    String privacyTitle();

    @Message(
            "Du trenger ikke si hvem du er. Kommunen lagrer det du skriver, men ikke nettadressen din. Kontaktopplysninger slettes {days} dager etter at tipset er ferdig behandlet.")
    String privacy(long days);

    @Message(
            "Tipset er et dokument hos kommunen. Andre kan be om innsyn i det, og kommunen må da vurdere hva som er taushetsbelagt.")
    String openness();

    @Message("Et tips er ikke bevis. Kommunen gir ikke prikker for et tips, bare for det kontrollørene selv har sett.")
    String noEvidence();

    @Message("Send tipset")
    String send();

    @Message("Takk for tipset")
    String thanks();

    @Message(
            "{municipality} har fått tipset. Du får ikke svar, med mindre kommunen trenger å spørre deg om noe og du har sagt hvordan den kan nå deg.")
    String received(String municipality);

    @Message("Se bevillingene i kommunen")
    String register();

    @Message("Gi et tips til")
    String another();

    @Message("Det er kommet mange tips på kort tid. Vent en stund, og prøv igjen. Det du skrev, står her.")
    String tooMany();

    @Message(
            "{#switch field}{#case 'place'}Skriv hvilket sted det gjelder, høyst 200 tegn{#case 'subject'}Velg hva det gjelder{#case 'seenOn'}Skriv en dag i de siste tre årene, eller la feltet stå tomt{#case 'text'}Skriv hva du så, høyst 4000 tegn{#case 'contact'}Skriv høyst 200 tegn{/switch}")
    String wrong(String field);
}
