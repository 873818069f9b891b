package no.bevilling.sending;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the outbox and of the settings for sending. */
@MessageBundle("sending")
@ReadByStaffOnly
public interface SendingMessages {
    @Message("Utboks")
    String title();

    @Message("Brev og meldinger som er laget i sakene, og om de er sendt.")
    String lead();

    @Message("Velg hva du vil se")
    String chooseView();

    @Message("{#switch view}{#case 'ALL'}Alt{#case 'TROUBLE'}Ikke sendt{#else}Til utskrift{/switch}")
    String view(String view);

    @Message("Åpne brevet, skriv det ut og legg det i posten. Merk det så som postlagt.")
    String printHow();

    @Message("Dette kom ikke fram. Åpne det for å se hvorfor, prøve igjen eller sende det på en annen måte.")
    String troubleHow();

    @Message("{count} i utboksen")
    String count(long count);

    @Message("Utboksen er tom.")
    String empty();

    @Message("Alt som skulle sendes, er sendt eller venter på tur.")
    String noTrouble();

    @Message("Det er ikke noe å skrive ut.")
    String nothingToPrint();

    @Message("Brev eller melding")
    String paper();

    @Message("Sak")
    String caseColumn();

    @Message("Mottaker")
    String recipientColumn();

    @Message("Sendes med")
    String channelColumn();

    @Message("Laget")
    String made();

    @Message("Status")
    String status();

    @Message("Velges når det sendes")
    String notChosen();

    @Message(
            "{#switch notice}{#case 'RECEIPT'}Kvittering for søknaden{#case 'REMINDER'}Påminning om å svare{#case 'COMMENT_REMINDER'}Påminning om å uttale seg om en kontroll{#case 'STATEMENT_REQUESTED'}Spørsmål om uttalelse{#case 'STATEMENT_REMINDER'}Påminnelse om uttalelse{#case 'STATEMENT_OVERDUE'}Melding om uttalelse over fristen{#case 'STATEMENT_RECALLED'}Melding om at uttalelsen ikke trengs{#else}Brev{/switch}")
    String notice(String notice);

    @Message(
            "{#switch recipient}{#case 'APPLICANT'}Søkeren{#case 'POLICE'}Politiet{#case 'TAX'}Skatteetaten{#case 'CANDIDATE'}Mottakeren{#case 'HOLDER'}Bevillingshaveren{#else}Klageinstansen{/switch}")
    String recipient(String recipient);

    @Message("{#switch channel}{#case 'EMAIL'}E-post{#case 'SVARUT'}SvarUt{#else}Utskrift og post{/switch}")
    String channel(String channel);

    @Message(
            "{#switch state}{#case 'WAITING'}Venter på å bli sendt{#case 'SENT'}Sendt{#else}Kunne ikke sendes{/switch}")
    String state(String state);

    @Message("Skal skrives ut")
    String toPrint();

    @Message("Prøves igjen")
    String triedAgain();

    @Message("Vi prøver igjen av oss selv {at}.")
    String nextTry(String at);

    @Message(
            "{#switch problem}{#case 'NO_ADDRESS'}Adressen mangler eller er feil{#case 'REFUSED'}Mottakeren tok ikke imot{#case 'NOT_FOR_CHANNEL'}Meldingen kan ikke sendes slik{#case 'UNREACHABLE'}E-posttjeneren svarte ikke{#case 'NOT_WRITTEN'}Mappen for forsendelser kan ikke skrives{#else}Noe gikk galt hos oss{/switch}")
    String problem(String problem);

    @Message(
            "{#switch problem}{#case 'NO_ADDRESS'}Rett adressen og prøv igjen, eller velg utskrift og post. Brevet er tatt vare på.{#case 'REFUSED'}Adressen finnes ikke lenger, eller mottakeren avviser oss. Rett adressen, eller velg utskrift og post. Brevet er tatt vare på.{#case 'NOT_FOR_CHANNEL'}Velg e-post.{#case 'UNREACHABLE'}Driftsansvarlig kan se hvorfor i forsøkene under. Haster det, velg utskrift og post. Brevet er tatt vare på.{#case 'NOT_WRITTEN'}Disken er full, eller mappen mangler. Meld fra til driftsansvarlig. Haster det, velg utskrift og post.{#else}Meld fra til driftsansvarlig. Haster det, velg utskrift og post. Brevet er tatt vare på.{/switch}")
    String problemHelp(String problem);

    @Message("Lagt i posten av")
    String postedBy();

    @Message("Sendt til")
    String sentTo();

    @Message("Kvittering")
    String receipt();

    @Message("Åpne brevet (PDF)")
    String openPaper();

    @Message("Merk som postlagt")
    String markPosted();

    @Message("Brevet er merket som postlagt.")
    String wasPosted();

    @Message("Prøv igjen nå")
    String retry();

    @Message("Meldingen blir sendt på nytt om et øyeblikk.")
    String retried();

    @Message("Send på en annen måte")
    String changeChannel();

    @Message("Bytt")
    String changeChannelButton();

    @Message("Meldingen sendes nå på den måten du valgte.")
    String channelChanged();

    @Message("Velg hvordan det skal sendes.")
    String channelWrong();

    @Message("Forsøk på å sende")
    String attempts();

    @Message("Tidspunkt")
    String tried();

    @Message("Sending av brev")
    String settingsMenu();

    @Message("Slik sender kommunen brev")
    String settingsTitle();

    @Message(
            "Velg hvordan brev og meldinger går ut til hver slags mottaker. Søkere uten innboks her får brevet på papir når de ikke kan få det på e-post.")
    String settingsLead();

    @Message("Send til {recipient} med")
    String channelOf(String recipient);

    @Message("E-postadresse, {recipient}")
    String emailOf(String recipient);

    @Message("Brukes når du har valgt e-post. Brevet ligger alltid ved, siden mottakeren ikke har innboks her.")
    String emailHint();

    @Message("Organisasjonsnummer, {recipient}")
    String organisationNumberOf(String recipient);

    @Message("Brukes av SvarUt til digital levering.")
    String organisationNumberHint();

    @Message("Legg ved brevet i e-posten")
    String attach();

    @Message("Uten dette sier e-posten bare at det ligger et brev i innboksen. E-post er ikke en sikker kanal.")
    String attachHint();

    @Message("Skriv en e-postadresse, for eksempel post@kommune.no.")
    String emailWrong();

    @Message("Skriv ni siffer, eller la feltet stå tomt.")
    String organisationNumberWrong();

    @Message("Lagre")
    String save();

    @Message("Valgene er lagret.")
    String saved();

    @Message("Noen andre lagret først")
    String overtakenTitle();

    @Message("Under ser du det som er lagret nå. Det du valgte, er ikke lagret.")
    String overtaken();

    @Message("Dette skal følge med")
    String enclosed();

    @Message("Vedleggene til søknaden følger også med. Du finner dem i saken.")
    String enclosedToo();
}
