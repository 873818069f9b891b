package no.bevilling.renewal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages on which licences are renewed at the end of the licence period. */
@MessageBundle("fornyelse")
@ReadByStaffOnly
public interface RenewalMessages {
    @Message("Fornyelse")
    String menu();

    @Message("Fornyelse av bevillinger")
    String title();

    @Message(
            "Bevillingsperioden tar slutt {to}. Neste periode går fra {nextFrom} til {nextTo}. Her blir alle bevillinger som slutter da, prøvd mot reglene for den nye perioden, og sortert i dem som gjelder videre og dem det må søkes om.")
    String lead(String to, String nextFrom, String nextTo);

    @Message(
            "Datoene i alkoholloven § 1-6 er ikke registrert så langt fram at neste bevillingsperiode er kjent. Meld fra til den som drifter løsningen.")
    String periodUnknown();

    @Message("Gjennomgang av alkoholpolitikken etter valget")
    String reviewTitle();

    @Message(
            "Bevillinger kan bare gjelde videre uten søknad når kommunen etter kommunevalget har gått gjennom alkoholpolitikken, også bevillingspolitikken (alkoholloven § 1-6 fjerde ledd). Før gjennomgangen er registrert her, kan fornyelsen ikke starte.")
    String reviewNeeded();

    @Message("Fornyelsen kan ikke starte ennå")
    String blocked();

    @Message("alkoholloven § 1-6 fjerde ledd")
    String law();

    @Message("Valgdag")
    String election();

    @Message("Kommunevalget i {year}.")
    String electionHint(int year);

    @Message("Kommunestyret gikk gjennom alkoholpolitikken")
    String reviewed();

    @Message("Saksnummer i kommunestyret")
    String resolution();

    @Message("Lenke til saken")
    String link();

    @Message("Registrert av {name} {at}")
    String recordedBy(String name, String at);

    @Message("Registrer gjennomgangen")
    String record();

    @Message("Rett det som er registrert")
    String correct();

    @Message("Gjennomgangen er registrert.")
    String reviewRecorded();

    @Message("Start fornyelsen")
    String startTitle();

    @Message(
            "Alle bevillinger som slutter med perioden, blir prøvd og sortert. Ingenting blir bestemt eller sendt før en saksbehandler har foreslått listen og en annen har godkjent den. Fornyelsen kan startes én gang for hver periode.")
    String startText();

    @Message("Siste dag å søke")
    String applyBy();

    @Message("Står i brevet til dem som må søke.")
    String applyByHint();

    @Message("Start")
    String start();

    @Message("Fornyelsen er startet.")
    String started();

    @Message("En saksbehandler i kommunen registrerer gjennomgangen og starter fornyelsen.")
    String onlyCaseworkers();

    @Message("Fornyelsen i denne perioden")
    String thisPeriod();

    @Message("Tidligere perioder")
    String earlier();

    @Message("Perioden til {to}")
    String waveOf(String to);

    @Message("Alle perioder")
    String all();

    @Message("Fornyelse: perioden til {to}")
    String waveTitle(String to);

    @Message("Ny periode: {nextFrom} til {nextTo}. Siste dag å søke: {applyBy}.")
    String waveLead(String nextFrom, String nextTo, String applyBy);

    @Message("Kommunestyret gikk gjennom alkoholpolitikken {on}, sak {resolution}.")
    String review(String on, String resolution);

    @Message("Tilstand")
    String statusOf();

    @Message("Framdrift")
    String progressLabel();

    @Message("{done} av {total} bevillinger er prøvd ({percent} %)")
    String sorted(int done, int total, int percent);

    @Message("{done} av {total} brev er laget ({percent} %)")
    String told(int done, int total, int percent);

    @Message("Siden blir oppdatert av seg selv. Du kan gå fra den; arbeidet går videre.")
    String underWay();

    @Message("Kort fortalt")
    String inShort();

    @Message("bevillinger")
    String licences();

    @Message("Prikker er ikke registrert her")
    String pointsUnknownTitle();

    @Message(
            "Kommunens regler sier at noen bevillinger gjelder videre bare når det ikke er gitt prikker. Systemet fører ikke prikker ennå, og vet derfor ikke om noen har fått dem. Se i kommunens egen oversikt, og sett dem som har fått prikker, over til «må søke».")
    String pointsUnknown();

    @Message("Jeg har sett i kommunens oversikt over prikker")
    String pointsConfirm();

    @Message("Noen bevillinger kunne ikke behandles")
    String problemsTitle();

    @Message("{count} bevillinger står igjen. Se på dem i listen, eller prøv igjen.")
    String problems(long count);

    @Message("Prøv igjen")
    String tryAgain();

    @Message("De som sto igjen, blir prøvd på nytt.")
    String triedAgain();

    @Message("Sendt tilbake")
    String sentBackTitle();

    @Message("Foreslå listen")
    String proposeTitle();

    @Message(
            "Når en annen har godkjent, får de som gjelder videre, ny periode og nytt bevillingsdokument, det offentlige registeret følger etter, hver innehaver får ett brev, og politiet og Skatteetaten får melding (alkoholloven § 1-7).")
    String proposeText();

    @Message("Foreslå")
    String propose();

    @Message("Listen er foreslått og venter på en annen.")
    String proposed();

    @Message("Foreslått av {name} {at}")
    String proposedBy(String name, String at);

    @Message("Godkjent av {name} {at}")
    String approvedBy(String name, String at);

    @Message("Godkjenn listen")
    String reviewListTitle();

    @Message("Du avgjør for hele listen. Se særlig på dem som gjelder videre.")
    String reviewListText();

    @Message("Godkjenn listen")
    String approve();

    @Message("Hvem har bestemt hvilke bevillinger som gjelder videre?")
    String whoDecided();

    @Message("Velg administrasjonen når den avgjør etter delegering. Vedtaket står på listen og i brevene.")
    String whoDecidedHint();

    @Message("Dato for vedtaket")
    String resolvedOn();

    @Message("Dato og saksnummer trengs bare når et politisk organ har bestemt.")
    String resolutionHint();

    @Message("Saksnummer for vedtaket")
    String resolutionNumber();

    @Message("Bestemt av {body} {on}, sak {number}")
    String resolvedBy(String body, String on, String number);

    @Message("Listen er godkjent. De nye periodene og brevene blir laget nå.")
    String approved();

    @Message("Send tilbake")
    String sendBackTitle();

    @Message("Hva må gjøres?")
    String comment();

    @Message("Send tilbake")
    String sendBack();

    @Message("Listen er sendt tilbake til saksbehandleren.")
    String sentBack();

    @Message("Du har foreslått listen. En annen må godkjenne den.")
    String ownProposal();

    @Message("Listen venter på en godkjenner.")
    String waitsForAnother();

    @Message("Bevillinger i listen: {count}")
    String listTitle(long count);

    @Message("Utfall")
    String sorting();

    @Message("Alle utfall")
    String everySorting();

    @Message("Grunn")
    String reason();

    @Message("Alle grunner")
    String everyReason();

    @Message("Vis")
    String filter();

    @Message("Last ned som CSV")
    String csv();

    @Message("Ingen bevillinger passer til det du valgte.")
    String none();

    @Message("Ingen bevillinger slutter med perioden.")
    String noLicences();

    @Message("Bevilling")
    String licence();

    @Message("Sted og innehaver")
    String place();

    @Message("Hvorfor")
    String why();

    @Message("Brev og søknad")
    String what();

    @Message("gruppe {groups}")
    String groups(String groups);

    @Message("Regelen er ny eller endret siden bevillingen ble gitt.")
    String ruleChanged();

    @Message("Reglene for den nye perioden er ikke til hinder.")
    String goesOn();

    @Message("Reglene er ikke til hinder. Gjelder videre bare uten prikker; ingen prikker er registrert her.")
    String goesOnUnlessPoints();

    @Message("Kunne ikke behandles. Den som drifter løsningen, finner grunnen i loggen.")
    String problem();

    @Message("Brev")
    String letter();

    @Message("laget {at}")
    String toldAt(String at);

    @Message("Brev ikke laget")
    String noLetter();

    @Message("{at}")
    String answeredAt(String at);

    @Message("Gjelder til og med {day} om søknaden ikke er avgjort før (§ 1-6)")
    String graceTo(String day);

    @Message("Se grunnlaget")
    String open();

    @Message("Fornyelse av {number}")
    String lineTitle(String number);

    @Message("Tilbake til listen")
    String back();

    @Message("Saken bevillingen ble gitt i")
    String caseLink();

    @Message("Kontrollen mot reglene for den nye perioden er lagret i saken og kan kjøres om igjen.")
    String checkKept();

    @Message("Sammenlignet")
    String compared();

    @Message("Må søke likevel")
    String moveTitle();

    @Message(
            "Sett bevillingen over til «må søke» når noe taler for det, for eksempel prikker. Grunnen står i brevet til innehaveren.")
    String moveText();

    @Message("Grunn, slik innehaveren skal lese den")
    String moveWhy();

    @Message("Sett over til «må søke»")
    String move();

    @Message("Bevillingen er satt over til «må søke».")
    String movedToApply();

    @Message(
            "{#switch field}{#case 'electionOn'}Skriv valgdagen i {year}. Den må ha vært.{#case 'reviewedOn'}Skriv dagen kommunestyret gikk gjennom alkoholpolitikken. Den må være etter valget, og ha vært (alkoholloven § 1-6 fjerde ledd).{#case 'resolution'}Skriv saksnummeret i kommunestyret, høyst 200 tegn.{#case 'link'}Skriv hele adressen, med https://, eller la feltet stå tomt.{#case 'applyBy'}Skriv en dag etter i dag og senest siste dag i perioden.{#case 'why'}Skriv grunnen, høyst 1000 tegn.{#case 'body'}Velg hvem som har bestemt.{#case 'resolvedOn'}Skriv dagen for vedtaket: tidligst dagen for gjennomgangen av alkoholpolitikken, og senest i dag.{#case 'resolutionNumber'}Skriv saksnummeret til vedtaket, høyst 40 tegn.{#else}Skriv hva som må gjøres, høyst 1000 tegn.{/switch}")
    String wrong(String field, String year);

    @Message(
            "{#switch reason}{#case 'NO_REVIEW'}Gjennomgangen av alkoholpolitikken etter valget er ikke registrert (alkoholloven § 1-6 fjerde ledd).{#case 'STARTED_ALREADY'}Fornyelsen i perioden er startet.{#case 'NO_RULES'}Kommunen har ingen regler som gjelder fra første dag i den nye perioden. Vedta eller les inn dem først.{#case 'NO_PERIOD'}Neste bevillingsperiode er ikke kjent.{#case 'NOT_ALL_TREATED'}Noen bevillinger kunne ikke prøves. Prøv igjen, eller sett dem over til «må søke».{#case 'POINTS_NOT_CONFIRMED'}Se i kommunens oversikt over prikker og bekreft det, for prikker er ikke registrert her.{#case 'PARTY'}Du er part i minst én av sakene og kan ikke foreslå eller godkjenne listen (forvaltningsloven § 6). En annen må gjøre det.{#case 'OWN_PROPOSAL'}Du har foreslått listen. En annen må godkjenne den.{#case 'CHANGED'}Noen har endret listen etter at du åpnet siden. Se over den på nytt.{#else}Steget kan ikke tas nå. Kanskje har noen andre tatt det. Ingenting er endret.{/switch}")
    String stopped(String reason);
}
