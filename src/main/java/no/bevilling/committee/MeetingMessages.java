package no.bevilling.committee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the pages of meetings say. */
@MessageBundle("mote")
@ReadByStaffOnly
public interface MeetingMessages {
    @Message("Møter")
    String menu();

    @Message("Møter i utvalget")
    String title();

    @Message(
            "Saker som et politisk organ avgjør, settes på sakslisten her. Vedtaket går tilbake i saken når det føres, og møteboka låses når medlemmer som var til stede, har signert den.")
    String lead();

    @Message("Ingen møter er planlagt.")
    String none();

    @Message("Møte")
    String meeting();

    @Message("{body} {when}")
    String named(String body, String when);

    @Message("Sted")
    String place();

    @Message("Status")
    String status();

    @Message("{#switch status}{#case 'OPEN'}ikke signert{#case 'SIGNING'}signert av én{#case 'SIGNED'}signert{/switch}")
    String state(String status);

    @Message("Planlegg et møte")
    String plan();

    @Message("Hva slags organ?")
    String body();

    @Message("Navn på organet")
    String bodyName();

    @Message("Slik møteboka skriver det: Kontrollutvalget, Formannskapet.")
    String bodyNameHint();

    @Message("Antall medlemmer i organet")
    String seats();

    @Message("Minst halvparten må være med på å avgjøre en sak (kommuneloven § 11-9). Tomt: så mange som innkalles.")
    String seatsHint();

    @Message("Dag")
    String day();

    @Message("Klokken")
    String time();

    @Message("Lagre møtet")
    String save();

    @Message("Møtet er planlagt.")
    String planned();

    @Message("Tid")
    String when();

    @Message("{date} klokken {time}")
    String dayAndTime(String date, String time);

    @Message("Saksliste")
    String agenda();

    @Message("Sakslisten er tom.")
    String emptyAgenda();

    @Message("Nr.")
    String itemNumber();

    @Message("Sak")
    String item();

    @Message("Vedtak")
    String resolution();

    @Message(
            "{#switch outcome}{#case 'FOLLOWED'}Vedtatt som innstilt{#case 'OTHERWISE'}Vedtatt noe annet{#case 'POSTPONED'}Utsatt{#case 'NOTED'}Tatt til orientering{#else}Ikke behandlet{/switch}")
    String outcome(String outcome);

    @Message("Sett en sak på sakslisten")
    String addCase();

    @Message("Saker som venter på {body}")
    String waiting(String body);

    @Message("Ingen innstillinger venter på dette organet.")
    String noneWaits();

    @Message("Velg en sak")
    String chooseCase();

    @Message("Nummer i møteboka")
    String number();

    @Message("Sett på sakslisten")
    String add();

    @Message("Sett opp en orientering")
    String addInformation();

    @Message("Tittel")
    String informationTitle();

    @Message("Saken står på sakslisten.")
    String itemAdded();

    @Message("Saken er tatt av sakslisten.")
    String itemRemoved();

    @Message("Ta av sakslisten")
    String remove();

    @Message("Oppmøte")
    String attendance();

    @Message("Hvem er til stede?")
    String whoIsThere();

    @Message("Lagre oppmøtet")
    String saveAttendance();

    @Message("Oppmøtet er lagret.")
    String attendanceSaved();

    @Message("Ingen er innkalt.")
    String nobodyCalled();

    @Message("Innkall et varamedlem")
    String addMember();

    @Message("Navn")
    String name();

    @Message("Innkall")
    String call();

    @Message("{name} er innkalt.")
    String called(String name);

    @Message("Varamedlemmet er innkalt.")
    String memberAdded();

    @Message("til stede")
    String isThere();

    @Message("ikke til stede")
    String isNotThere();

    @Message("Møtebok")
    String minutes();

    @Message("Møteboka kan føres ferdig når alle saker på listen er behandlet, og oppmøtet er ført.")
    String notReady();

    @Message("Før møteboka ferdig")
    String write();

    @Message("Rett møteboka")
    String correct();

    @Message("Den signerte møteboka blir stående. Rettelsen kommer som en ny versjon, som også skal signeres.")
    String correctHint();

    @Message("Hva rettes?")
    String correction();

    @Message("Les møteboka slik den er nå (PDF)")
    String draft();

    @Message("Møteboka er ført, og venter på underskrift fra et medlem som var til stede.")
    String minutesWritten();

    @Message("{first} og {second}")
    String both(String first, String second);

    @Message("Møteboka er signert.")
    String minutesSigned();

    @Message("Versjon {revision}, ført av {writer}")
    String version(int revision, String writer);

    @Message("venter på underskrift")
    String waitsForSignature();

    @Message("signert av {signer} {when}")
    String signedBy(String signer, String when);

    @Message("Møteboka er åpnet igjen. Underskriften er tatt bort.")
    String minutesReopened();

    @Message("Åpne møteboka igjen")
    String reopen();

    @Message(
            "Ett medlem har signert, og ett til skal signere. Må noe rettes først, åpner du møteboka igjen. Da tas underskriften bort.")
    String reopenHint();

    @Message("signert av {signer}, venter på ett medlem til")
    String waitsForSecond(String signer);

    @Message("Signer møteboka")
    String sign();

    @Message("Du var til stede, og går god for at møteboka forteller det som ble vedtatt. Den låses.")
    String signHint();

    @Message("Tilbake til møtet")
    String back();

    @Message("Sak {number}")
    String itemTitle(String number);

    @Message(
            "Du er part i denne saken, eller har oppgitt at du er knyttet til partene. Du ser derfor ikke sakspapirene, og deltar ikke i behandlingen.")
    String closed();

    @Message("Innstilling")
    String recommendation();

    @Message("{#if grant}Bevilling innstilles gitt fra {from} til {to}.{#else}Søknaden innstilles avslått.{/if}")
    String recommended(boolean grant, String from, String to);

    @Message("{#if gives}Det innstilles på {points} prikker.{#else}Det innstilles på at det ikke gis prikker.{/if}")
    String recommendedPoints(boolean gives, int points);

    @Message(
            "{#if gives}Bevillingen innstilles inndratt fra og med {from}{#if to}, til og med {to}{#else}, ut bevillingsperioden{/if}.{#if points > 0} Den har {points} prikker.{/if}{#else}Det innstilles på at bevillingen ikke inndras.{/if}")
    String recommendedWithdrawal(boolean gives, String from, String to, int points);

    @Message(
            "Minst {#if quorum == 1}ett medlem{#else}{quorum} medlemmer{/if} må være med på å avgjøre saken (kommuneloven § 11-9).")
    String quorum(int quorum);

    @Message("{body} har avgjort spørsmålet før.")
    String decidedBefore(String body);

    @Message("Hvem sitter i hvilke organer?")
    String members();

    @Message(
            "Et medlem ser møtene i de organene det sitter i, og innkalles til dem. Uten avkryssing sitter medlemmet i alle.")
    String membersLead();

    @Message("Organer for {name}")
    String bodiesOf(String name);

    @Message("Lagre")
    String saveBodies();

    @Message("Lagret.")
    String bodiesSaved();

    @Message("Ingen har rollen som utvalgsmedlem her.")
    String noMembers();

    @Message("Saksframlegg (PDF)")
    String papers();

    @Message("Dette er en orientering. Organet vedtar ikke noe i en sak.")
    String information();

    @Message("Din egen habilitet")
    String own();

    @Message(
            "Har du tilknytning til søkeren eller andre parter? Si fra før saken behandles (forvaltningsloven §§ 6 og 8).")
    String ownLead();

    @Message("Du har svart: {tie}.")
    String ownStated(String tie);

    @Message("Tilknytning")
    String ownTieLabel();

    @Message("Forklar kort")
    String explanation();

    @Message("Lagre svaret")
    String saveTie();

    @Message("Svaret er lagret, og står i saken.")
    String tieStated();

    @Message(
            "{#switch tie}{#case 'NONE'}Ingen tilknytning{#case 'PARTY'}Part i saken{#case 'FAMILY'}Gift, i slekt eller svogerskap med en part{#case 'REPRESENTATIVE'}Verge eller fullmektig for en part{#case 'LEADING_POSITION'}Leder eller styremedlem i en virksomhet som er part{#case 'OTHER'}Andre særlige forhold{/switch}")
    String ownTie(String tie);

    @Message(
            "{#switch tie}{#case 'PARTY'}Part i saken – fratrer{#case 'FAMILY'}Gift, i slekt eller svogerskap med en part – fratrer{#case 'REPRESENTATIVE'}Verge eller fullmektig for en part – fratrer{#case 'LEADING_POSITION'}Leder eller styremedlem i en virksomhet som er part – fratrer{#case 'OTHER_ASIDE'}Særlige forhold – organet fant medlemmet inhabilt{#case 'OTHER_STAYS'}Særlige forhold – organet fant medlemmet habilt{/switch}")
    String memberTie(String tie);

    @Message("Habilitet")
    String impartiality();

    @Message(
            "Organet avgjør selv om et medlem er inhabilt, uten at medlemmet deltar (forvaltningsloven § 8). Den som er part, nær slektning, fullmektig eller leder hos en part, er alltid inhabil (§ 6).")
    String impartialityLead();

    @Message("{name}: tilknytning")
    String tieOf(String name);

    @Message("habil")
    String able();

    @Message("Kommunen kjenner {name} som part i saken.")
    String knownParty(String name);

    @Message("Har selv oppgitt: {tie}")
    String statedOwn(String tie);

    @Message("{name}: hvilken tilknytning")
    String whyOf(String name);

    @Message("Alle som er til stede, er spurt før saken ble behandlet")
    String asked();

    @Message("Ingen er ført som til stede. Før oppmøtet først.")
    String nobodyThere();

    @Message("Før vedtaket")
    String resolve();

    @Message("Hva ble vedtatt?")
    String outcomeLabel();

    @Message("Vedtaket med organets ord")
    String resolutionLabel();

    @Message("Trengs når innstillingen ikke ble fulgt. Saken går da tilbake til saksbehandleren.")
    String resolutionHint();

    @Message("Avstemning")
    String votes();

    @Message("For eksempel: 5 mot 2 stemmer. Tomt når ingen ba om avstemning.")
    String votesHint();

    @Message("Før vedtaket inn i saken")
    String saveResolution();

    @Message("Vedtaket er ført.")
    String resolved();

    @Message("{name} fratrådte: {explanation}")
    String steppedAside(String name, String explanation);

    @Message("{name} deltok, etter at organet hadde vurdert habiliteten: {explanation}")
    String stayed(String name, String explanation);

    @Message("Ingen hadde tilknytning til partene.")
    String noTies();

    @Message("Se saken")
    String seeCase();

    @Message(
            "{#switch field}{#case 'body'}Velg et organ{#case 'bodyName'}Skriv navnet på organet, høyst 100 tegn{#case 'day'}Skriv dag og klokkeslett{#case 'seats'}Skriv et tall fra 1 til 200{#case 'quorum'}For få er igjen til å avgjøre saken. Innkall varamedlemmer, eller utsett den.{#case 'place'}Skriv hvor møtet er, høyst 200 tegn{#case 'decision'}Velg en sak som venter på dette organet{#case 'itemNumber'}Skriv et nummer som ikke står på sakslisten{#case 'title'}Skriv en tittel, høyst 300 tegn{#case 'name'}Skriv et navn, høyst 100 tegn{#case 'correction'}Skriv hva som rettes, høyst 4000 tegn{#case 'tie'}Velg tilknytning{#case 'explanation'}Forklar tilknytningen, høyst 1000 tegn{#case 'outcome'}Velg hva som ble vedtatt{#case 'resolution'}Skriv hva som ble vedtatt, høyst 4000 tegn{#case 'votes'}Skriv høyst 500 tegn{#case 'asked'}Alle som er til stede, må være spurt{#case 'present'}Noen som kan avgjøre saken, må være til stede{#case 'on'}Vedtaket må være fra dagen for innstillingen eller senere, og ikke etter i dag{/switch}")
    String wrong(String field);

    @Message("Skriv det som er kjent om medlemmets tilknytning")
    String wrongTie();

    @Message("Forklar tilknytningen, høyst 1000 tegn")
    String wrongWhy();
}
