package no.bevilling.appeal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** The appeal as those who handle it meet it. */
@MessageBundle("klagesak")
@ReadByStaffOnly
public interface AppealCaseMessages {
    @Message("Klage")
    String title();

    @Message("Ingen har klaget på vedtaket i denne saken.")
    String none();

    @Message("Vedtaket det klages på")
    String about();

    @Message(
            "{#switch type}{#case 'LICENCE'}Bevilling{#case 'REJECTION'}Avvisning av søknaden{#case 'FOOD_SERVICE'}Serveringsbevilling{#case 'POINTS'}Prikker{#case 'WITHDRAWAL'}Inndragning{#else}Gebyr{/switch}")
    String decisionType(String type);

    @Message("Klager")
    String appellant();

    @Message("Mottatt")
    String received();

    @Message("Sendt eller levert")
    String sentOn();

    @Message("Siste dag i tide")
    String dueOn();

    @Message("Vedtaket kom fram")
    String reachedOn();

    @Message("I tide")
    String inTime();

    @Message("Etter fristen")
    String late();

    @Message("Klageinstans")
    String body();

    @Message("Prøver bare lovligheten (alkoholloven § 1-16)")
    String legalityOnly();

    @Message(
            "Prøver alle sider av saken: lovligheten, faktum og skjønnet, og nye omstendigheter (forvaltningsloven § 34). Den kan gjøre et annet vedtak selv.")
    String triesEverything();

    @Message("Status")
    String status();

    @Message(
            "{#switch state}{#case 'RECEIVED'}Skal vurderes på nytt{#case 'PROPOSED'}Venter på godkjenning{#case 'CHANGED'}Vedtaket er tatt bort{#case 'REJECTED'}Avvist{#case 'FORWARDED'}Hos klageinstansen{#else}Avgjort av klageinstansen{/switch}")
    String state(String state);

    @Message("Endringen det bes om")
    String wanted();

    @Message("Grunner")
    String grounds();

    @Message("Forslaget")
    String proposalOf();

    @Message(
            "{#switch one}{#case 'UPHELD'}Vedtaket opprettholdes, og klagen sendes til klageinstansen{#case 'CHANGED'}Vedtaket tas bort, og saken avgjøres på nytt{#else}Klagen avvises{/switch}")
    String reconsideration(String one);

    @Message("Registrer en klage")
    String register();

    @Message("For klager på papir eller e-post. Søkeren kan klage i innboksen selv.")
    String registerHint();

    @Message("La stå tomt når det er søkeren.")
    String appellantHint();

    @Message("Poststempelet, eller dagen e-posten kom (forvaltningsloven § 30).")
    String sentOnHint();

    @Message("La stå tomt når du ikke vet det: da regnes det fra da brevet ble sendt.")
    String reachedOnHint();

    @Message("Ber om utsatt iverksetting")
    String suspension();

    @Message("Registrer klagen")
    String registerButton();

    @Message("Klagen er registrert.")
    String registered();

    @Message("Vurder saken på nytt")
    String propose();

    @Message("Hva kommer kommunen til?")
    String outcomeLabel();

    @Message("Kommunens vurdering av klagen")
    String reasons();

    @Message("Står i brevet. Svar på det klageren skriver.")
    String reasonsHint();

    @Message("Hvorfor behandles klagen når den kom etter fristen?")
    String lateReason();

    @Message(
            "Forvaltningsloven § 31: klageren kan ikke lastes for forsinkelsen, eller det er særlige grunner. Ikke etter ett år.")
    String lateReasonHint();

    @Message("Send til godkjenning")
    String proposeButton();

    @Message("Forslaget er sendt til godkjenning.")
    String proposed();

    @Message("Sendt tilbake")
    String sentBackTitle();

    @Message("Godkjenn eller send tilbake")
    String review();

    @Message("Når du godkjenner, blir brevene laget og lagt i utboksen med en gang.")
    String approveText();

    @Message("Godkjenn")
    String approve();

    @Message("Klagen er behandlet. Brevet ligger i saken og i utboksen.")
    String approved();

    @Message("Hva må gjøres?")
    String comment();

    @Message("Send tilbake")
    String sendBack();

    @Message("Forslaget er sendt tilbake.")
    String wasSentBack();

    @Message("Hva klageinstansen avgjorde")
    String result();

    @Message("Dato for avgjørelsen")
    String on();

    @Message("Klageinstansens saksnummer")
    String reference();

    @Message("Kort om avgjørelsen")
    String text();

    @Message("Klageinstansens begrunnelse")
    String textOfAll();

    @Message("Denne klageinstansen prøver alle sider av saken. Skriv hva den la vekt på, slik det står i avgjørelsen.")
    String textOfAllHint();

    @Message(
            "Blir vedtaket opphevet eller endret, er saken åpen igjen. Det vedtaket ga, regnes som aldri gitt: en bevilling faller, endringer i en bevilling tas tilbake, og registeret følger etter. Står vedtaket, og det har ventet, gjelder det fra nå.")
    String resultEffect();

    @Message("Registrer avgjørelsen")
    String resultButton();

    @Message("Avgjørelsen er registrert.")
    String resultRegistered();

    @Message("Utsatt iverksetting")
    String suspensionTitle();

    @Message("Klageren ber om at vedtaket venter.")
    String suspensionAsked();

    @Message("Klageren har ikke bedt om det, men kommunen kan bestemme det.")
    String suspensionNotAsked();

    @Message("Skal vedtaket vente?")
    String granted();

    @Message(
            "Venter vedtaket, har det ingen virkning så lenge: en bevilling det ga, gjelder ikke, endringer det gjorde, gjelder ikke, og det som ble tatt fra noen, gjelder. Det varer til klagen er avgjort.")
    String grantedHint();

    @Message("Ja, til klagen er avgjort")
    String waits();

    @Message("Nei, vedtaket gjelder")
    String doesNotWait();

    @Message("Begrunnelse")
    String suspensionReason();

    @Message("Avgjør")
    String suspensionButton();

    @Message("Spørsmålet er avgjort, og brevet ligger i utboksen.")
    String suspensionDecided();

    @Message("Klageinstansen om utsatt iverksetting")
    String bodySuspension();

    @Message(
            "{body} kan avgjøre spørsmålet selv, og sier fra til partene. Det klageinstansen bestemmer, gjelder foran kommunens svar.")
    String bodySuspensionText(String body);

    @Message("Registrer svaret")
    String bodySuspensionButton();

    @Message("Klageinstansens svar er registrert.")
    String bodySuspensionRegistered();

    @Message("Se klagen")
    String open();

    @Message(
            "{#switch field}{#case 'wanted'}Skriv hvilken endring det bes om.{#case 'sentOn'}Skriv en dato fra vedtaket til den dagen klagen kom.{#case 'receivedOn'}Skriv en dato fra vedtaket til i dag.{#case 'reachedOn'}Skriv dagen klageren fikk vite om vedtaket.{#case 'outcome'}Velg et utfall som er mulig her.{#case 'reasons'}Skriv kommunens vurdering.{#case 'lateReason'}Skriv hvorfor klagen behandles når den kom etter fristen.{#case 'comment'}Skriv hva som må gjøres.{#case 'on'}Skriv en dato fra klagen ble sendt til i dag.{#case 'reference'}Skriv klageinstansens saksnummer.{#case 'text'}Skriv klageinstansens begrunnelse, med høyst 10 000 tegn.{#case 'granted'}Velg om vedtaket skal vente.{#case 'suspensionReason'}Skriv begrunnelsen.{#case 'bodyGranted'}Velg om vedtaket skal vente.{#case 'bodySuspensionReason'}Skriv begrunnelsen.{#else}Rett dette.{/switch}")
    String wrong(String field);

    @Message("Klager")
    String menu();

    @Message("Klager som venter på kommunen eller klageinstansen, de eldste først.")
    String listLead();

    @Message("{count} klager venter")
    String count(long count);

    @Message("Sak")
    String caseColumn();

    @Message("Ber om utsettelse")
    String suspensionOpen();

    @Message("Ingen klager venter.")
    String noneWaits();

    @Message("Klageinstanser")
    String bodiesTitle();

    @Message(
            "Hvem som avgjør klager, følger av hvem som gjorde vedtaket og etter hvilken lov. Navnet står i brevene, og sakens dokumenter blir sendt dit.")
    String bodiesLead();

    @Message("Endret av en annen")
    String bodiesOvertaken();

    @Message("En annen lagret mens du skrev. Under står det som er lagret nå. Skriv inn endringene dine på nytt.")
    String bodiesOvertakenText();

    @Message("Vedtak etter alkoholloven § 1-8 og kapittel 3, 4 og 7")
    String bodyAlcohol();

    @Message("{name} avgjør klagen, og prøver bare lovligheten (alkoholloven § 1-16).")
    String bodyAlcoholText(String name);

    @Message("Navnet står i innstillingene")
    String bodyAlcoholChange();

    @Message(
            "{#switch kind}{#case 'INTERMUNICIPAL'}Vedtak av et interkommunalt organ{#else}Andre vedtak av kommunen{/switch}")
    String bodyKind(String kind);

    @Message(
            "{#switch kind}{#case 'INTERMUNICIPAL'}Har kommunen delegert bevillingsmyndigheten til en interkommunal sammenslutning, går klagen til vertskommunens klageorgan (alkoholloven § 1-7). Det prøver alle sider av saken, ikke bare lovligheten (forvaltningsloven § 34).{#else}Klagen går til kommunestyret eller en klagenemnd det har oppnevnt (forvaltningsloven § 28). Den prøver alle sider av saken (forvaltningsloven § 34).{/switch}")
    String bodyKindText(String kind);

    @Message("Navn: {kind}")
    String bodyName(String kind);

    @Message(
            "{#switch kind}{#case 'INTERMUNICIPAL'}For eksempel «Klagenemnda i Fagernes kommune». Tomt: brevene sier «klageorganet i vertskommunen».{#else}Tomt: brevene sier «kommunestyret».{/switch}")
    String bodyNameHint(String kind);

    @Message("E-post: {kind}")
    String bodyEmail(String kind);

    @Message("Sakens dokumenter blir sendt hit. Tomt: de legges i utboksen til utskrift.")
    String bodyEmailHint();

    @Message("Postadresse: {kind}")
    String bodyAddress(String kind);

    @Message("Lagre")
    String bodiesSave();

    @Message("Klageinstansene er lagret.")
    String bodiesSaved();

    @Message(
            "{#switch field}{#case 'name'}Skriv navnet på klageinstansen, med høyst 200 tegn.{#case 'email'}Skriv en e-postadresse, eller la feltet stå tomt.{#else}Skriv en kortere adresse, med høyst 200 tegn.{/switch}")
    String bodyWrong(String field);
}
