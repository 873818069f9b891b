package no.bevilling.inspectionplan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the plan of inspections says: quota, proposals, places, calendar, settings. */
@MessageBundle("kontrollplan")
@ReadByStaffOnly
public interface PlanMessages {
    @Message("Kontrollplan")
    String menu();

    @Message("Kontrollplan {year}")
    String title(String year);

    @Message("Kontrollene som alkoholforskriften krever")
    String quotaTitle();

    @Message("Alt som kreves for {year}, er gjort.")
    String reached(String year);

    @Message("{#if left == 1}Én kontroll gjenstår{#else}{left} kontroller gjenstår{/if} før nyttår: {perWeek} i uka.")
    String leftPerWeek(int left, int perWeek);

    @Message("Året er over, og {#if left == 1}én kontroll{#else}{left} kontroller{/if} ble ikke gjort.")
    String missed(int left);

    @Message(
            "{closed} {#if closed == 1}sted{#else}steder{/if} ble ikke kontrollert før bevillingen tok slutt. Det kan ikke rettes opp i år.")
    String closedOnly(int closed);

    @Message("Ingen steder er under kommunal kontroll i {year}.")
    String noPlaces(String year);

    @Message("i rute")
    String onPace();

    @Message("{behind} bak")
    String behindShort(int behind);

    @Message("i mål")
    String reachedShort();

    @Message("ikke nådd")
    String missedShort();

    @Message("Kontroller i alt")
    String inAll();

    @Message("{done} av {required}")
    String doneOf(int done, int required);

    @Message(
            "{#if basis == 'PLACE'}tre ganger {places} steder{#else}tre ganger {licences} bevillinger{/if} (alkoholforskriften § 9-7)")
    String reckoned(String basis, int places, int licences);

    @Message("Steder kontrollert minst én gang")
    String visitedPlaces();

    @Message("{visited} av {places}")
    String visitedOf(int visited, int places);

    @Message("Vis {#if count == 1}stedet{#else}de {count} stedene{/if} som mangler kontroll")
    String showLacking(int count);

    @Message("{count} {#if count == 1}sted{#else}steder{/if} ble aldri kontrollert, og har ikke bevilling lenger")
    String closedPlaces(int count);

    @Message("Jevn takt gjennom året")
    String pace();

    @Message(
            "{#if behind == 0}ingen mangler i dag{#else if behind == 1}én mangler i dag{#else}{behind} mangler i dag{/if}")
    String paceBehind(int behind);

    @Message("Enkeltanledninger og ambulerende")
    String beyond();

    @Message("{#if count == 0}ingen kontrollert{#else}{count} kontrollert{/if}, kommer i tillegg")
    String beyondCount(int count);

    @Message("Kommunens eget mål: hvert {n}. arrangement")
    String goal(int n);

    @Message(
            "{#if held == 0}ingen er holdt ennå i år{#else}{inspected} kontrollert av {held} holdt ({required} skulle vært det){#if behind > 0}: {behind} mangler{/if}{/if}")
    String goalSoFar(int inspected, int held, int required, int behind);

    @Message("{coming} kommer: kontroller minst {ofComing} av dem")
    String goalComing(int coming, int ofComing);

    @Message(
            "Stedene som teller, har kommunal bevilling i {year}, eller er messer med statlig bevilling (§ 9-1). Vinmonopolet teller ikke.")
    String whatCounts(String year);

    @Message("Ruter denne uka")
    String routesThisWeek();

    @Message("Ruter framover")
    String routesLater();

    @Message("Ingen ruter er lagt denne uka.")
    String noRoutes();

    @Message("Lag en rute")
    String newRoute();

    @Message("Venter på rute")
    String waitingTitle();

    @Message("Ingen planlagte kontroller venter på rute.")
    String noneWaiting();

    @Message("Vis alle {count} som venter")
    String allWaiting(long count);

    @Message("Forslag")
    String proposalsTitle();

    @Message(
            "Forslagene dekker det som gjenstår, de mest utsatte stedene først og oftest, spredt over ukene. Kryss av dem du vil ha med i planen.")
    String proposalsLead();

    @Message("Det er ingenting å foreslå: det som kreves, er gjort eller står i planen.")
    String noProposals();

    @Message("Ta med i planen")
    String accept();

    @Message("Vis alle {count} forslag")
    String allProposals(int count);

    @Message(
            "{#if count == 0}De sto i planen fra før.{#else if count == 1}Én kontroll er lagt til i planen.{#else}{count} kontroller er lagt til i planen.{/if}")
    String accepted(int count);

    @Message("Kryss av minst ett sted.")
    String chooseOne();

    @Message("Arrangementer som kommer")
    String arrangementsTitle();

    @Message(
            "Enkeltanledninger og ambulerende bevillinger kontrolleres i tillegg til kvoten (Helsedirektoratet til § 9-7).")
    String arrangementsLead();

    @Message("Ta med kontroll av {title}")
    String acceptArrangement(String title);

    @Message("i planen")
    String planned();

    @Message("Kontrollen av arrangementet er lagt til i planen.")
    String arrangementAccepted();

    @Message("arrangement: {title}, {day} {time}")
    String arrangementOn(String title, String day, String time);

    @Message("uke {week}")
    String week(int week);

    @Message("{name}, {week}")
    String placeAndWeek(String name, String week);

    @Message("Risiko {score}")
    String risk(int score);

    @Message("Steder og risiko")
    String placesTitle();

    @Message("Kalender")
    String calendarTitle();

    @Message("Kart")
    String mapTitle();

    @Message("Kontrollører")
    String inspectorsTitle();

    @Message("Innstillinger")
    String settingsTitle();

    @Message("Mer om planen")
    String moreAbout();

    @Message("Sted")
    String place();

    @Message("Kontroller i {year}")
    String visitsInYear(String year);

    @Message("{done} gjort, {planned} planlagt")
    String doneAndPlanned(int done, int planned);

    @Message("Risiko")
    String riskColumn();

    @Message("Planlegg")
    String planColumn();

    @Message("Denne uka")
    String planThisWeek();

    @Message("Planlegg {name} denne uka")
    String planNamed(String name);

    @Message("mangler kontroll i år")
    String lacking();

    @Message("Alle steder")
    String showAll();

    @Message("Bare steder som mangler kontroll")
    String onlyLacking();

    @Message("Ingen steder å vise.")
    String nothingToShow();

    @Message(
            "Slik regnes risikoen: hver grunn gir 0 til 3 poeng, ganger vekten kommunen har satt. Prikker fra andre enn dette systemet er ikke med.")
    String howReckoned();

    @Message("{days} dager siden sist ({date})")
    String sinceLast(long days, String date);

    @Message("ingen kontroll er registrert her")
    String neverVisited();

    @Message("{points} {#if points == '1'}prikk{#else}prikker{/if} som teller nå")
    String points(String points);

    @Message("type sted: {kind}")
    String kind(String kind);

    @Message("type sted er ikke registrert")
    String kindUnknown();

    @Message("skjenker til {time}")
    String servesTo(String time);

    @Message(
            "{#if value == 'PART_OF_YEAR'}har bevilling bare en del av året{#else}høysesong for steder med tilreisende{/if}")
    String season(String value);

    @Message("{count} {#if count == '1'}arrangement{#else}arrangementer{/if} de neste tre månedene")
    String events(String count);

    @Message("{count} {#if count == '1'}tips som ikke er fulgt opp{#else}tips som ikke er fulgt opp{/if}")
    String tips(String count);

    @Message("{text} (+{score})")
    String reason(String text, int score);

    @Message("ingen særlige grunner")
    String noReasons();

    @Message("Året uke for uke")
    String calendarCaption();

    @Message("Måned")
    String month();

    @Message("Ukene")
    String weeks();

    @Message("Søylene viser ukene fra januar til desember. Tallene står i tabellen.")
    String barsAre();

    @Message("utført")
    String done();

    @Message("planlagt")
    String plannedLegend();

    @Message("foreslått")
    String proposed();

    @Message("Uke {week}: {text}")
    String weekCell(int week, String text);

    @Message("{count} utført")
    String weekDone(int count);

    @Message("{count} planlagt")
    String weekPlanned(int count);

    @Message("{count} foreslått")
    String weekProposed(int count);

    @Message("{count} {#if count == 1}arrangement{#else}arrangementer{/if}")
    String weekEvents(int count);

    @Message("Uke {week}: ingen")
    String weekEmpty(int week);

    @Message("Kart over steder under kommunal kontroll")
    String mapLabel();

    @Message("Kartet viser stedene i listen. Steder uten kjent posisjon står bare i listen.")
    String mapLead();

    @Message("posisjonen er ikke kjent")
    String notPlaced();

    @Message("Planlagt kontroll av {name}")
    String visitTitle(String name);

    @Message("Planlagt kontroll")
    String plannedVisit();

    @Message("{week} ({from} til {to})")
    String weekOf(String week, String from, String to);

    @Message("Rute {date}")
    String onRoute(String date);

    @Message("venter på rute")
    String waits();

    @Message("Hvorfor")
    String why();

    @Message("Flytt til en annen uke")
    String move();

    @Message("En dag i uka")
    String moveTo();

    @Message("Flytt")
    String moveButton();

    @Message("Kontrollen er flyttet.")
    String moved();

    @Message("Velg en dag i denne uka eller senere, i en uke der stedet ikke har kontroll fra før.")
    String wrongWeek();

    @Message("Ta den av planen")
    String drop();

    @Message("Hvorfor tas den av planen?")
    String because();

    @Message("Ta av planen")
    String dropButton();

    @Message("Kontrollen er tatt av planen.")
    String dropped();

    @Message("Skriv hvorfor, med høyst 300 tegn.")
    String sayWhy();

    @Message("Hva kvoten regnes av")
    String basis();

    @Message(
            "Forskriften sier steder; Helsedirektoratets temaside sier bevillinger. Et sted med både salg og skjenking teller da to ganger.")
    String basisHint();

    @Message("{#if basis == 'PLACE'}steder{#else}bevillinger{/if}")
    String basisWord(String basis);

    @Message("Vekter, 0 til 10")
    String weights();

    @Message("Hvor mye hver grunn teller når steder foreslås. 0 betyr at den ikke teller.")
    String weightsHint();

    @Message(
            "{#switch factor}{#case 'LAST_VISIT'}Tid siden siste kontroll{#case 'POINTS'}Prikker{#case 'CONCEPT'}Type sted{#case 'HOURS'}Skjenketid{#case 'SEASON'}Sesong{#case 'EVENTS'}Arrangementer{#case 'TIPS'}Tips{/switch}")
    String factor(String factor);

    @Message("Høysesong")
    String highSeason();

    @Message("Måneder da hoteller, fjellstuer, campingplasser og andre steder med tilreisende er mest besøkt.")
    String highSeasonHint();

    @Message("Gjelder fra og med")
    String validFrom();

    @Message("Tidligst 1. januar i år: år som er over, regnes slik de ble regnet.")
    String validFromHint();

    @Message("Lagre")
    String save();

    @Message("Innstillingene er lagret.")
    String saved();

    @Message(
            "{#switch field}{#case 'validFrom'}Skriv en dag i år eller senere{#case 'basis'}Velg steder eller bevillinger{#case 'highSeason'}Velg måneder{#case 'messName'}Skriv navnet på messen{#case 'streetAddress'}Skriv adressen{#case 'postalCode'}Skriv fire sifre{#case 'postalPlace'}Skriv poststedet{#case 'licenceReference'}Skriv hvor den statlige bevillingen står{#case 'messFrom'}Skriv første dag{#else}Skriv et tall fra 0 til 10{/switch}")
    String wrong(String field);

    @Message("Noen andre lagret for samme dag imens. Se over, og lagre igjen.")
    String overtaken();

    @Message("Satt tidligere")
    String earlier();

    @Message("fra {from}: kvoten regnes av {basis}; satt av {name} {moment}")
    String earlierLine(String from, String basis, String name, String moment);

    @Message("Messer med statlig bevilling")
    String messes();

    @Message(
            "Departementet gir bevilling til messer for militært tilsatte (alkoholloven § 5-3 første ledd). Kommunen kontrollerer dem (§ 1-9), og de teller med i kvoten.")
    String messesLead();

    @Message("Ingen er registrert.")
    String noMesses();

    @Message("fra {from}{#if to} til og med {to}{/if}")
    String valid(String from, String to);

    @Message("Avslutt {name}")
    String endMess(String name);

    @Message("Messen er registrert.")
    String messRecorded();

    @Message("Bevillingen til messen er avsluttet fra i dag.")
    String messEnded();

    @Message("Registrer en messe")
    String addMess();

    @Message("Navn")
    String messName();

    @Message("Adresse")
    String streetAddress();

    @Message("Postnummer")
    String postalCode();

    @Message("Poststed")
    String postalPlace();

    @Message("Den statlige bevillingen")
    String licenceReference();

    @Message("Hvem som ga den, når, og nummeret.")
    String licenceReferenceHint();

    @Message("Har bevilling fra og med")
    String messFrom();

    @Message("Registrer")
    String record();
}
