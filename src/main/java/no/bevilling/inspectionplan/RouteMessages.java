package no.bevilling.inspectionplan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.inspection.Unfit;
import no.bevilling.platform.ReadByStaffOnly;

/** What the pages of the evenings' routes say. */
@MessageBundle("kontrollrute")
@ReadByStaffOnly
public interface RouteMessages {
    @Message("Rute {day}")
    String title(String day);

    @Message("Lag en rute for en kveld")
    String newTitle();

    @Message("Ruten er en kveld: stedene i rekkefølge, og hvem som går. Kontrollørene ser den når den er klar.")
    String newLead();

    @Message("Kveld")
    String onDate();

    @Message("Fra klokka")
    String fromTime();

    @Message("Til klokka")
    String toTime();

    @Message("Beskjed til kontrollørene")
    String note();

    @Message("Steder")
    String visits();

    @Message(
            "Steder som venter på rute. Rekkefølgen foreslås etter avstand; butikkene først, siden de stenger tidligst.")
    String visitsHint();

    @Message("Ingen planlagte kontroller venter. Ta med forslag i planen først.")
    String noVisits();

    @Message("Hvem som går")
    String inspectors();

    @Message(
            "Minst to der det skjenkes (alkoholforskriften § 9-5), med bestått kunnskapsprøve (§ 9-3) og uten tilknytning til stedene.")
    String inspectorsHint();

    @Message("Ingen kontrollører er registrert.")
    String noInspectors();

    @Message("Lag ruten")
    String create();

    @Message("Ruten er laget.")
    String created();

    @Message("klar")
    String ready();

    @Message("under arbeid")
    String notReady();

    @Message("Når")
    String when();

    @Message("{day} kl. {from} til {to}")
    String evening(String day, String from, String to);

    @Message("Kontrollører")
    String whoGo();

    @Message("ingen ennå")
    String nobodyYet();

    @Message("Steder i rekkefølge")
    String stops();

    @Message("Ingen steder på ruten.")
    String noStops();

    @Message("{#if km}Om lag {km} km i luftlinje. {/if}Endre rekkefølgen med pilene.")
    String stopsLead(String km);

    @Message("tidligere")
    String up();

    @Message("Flytt {name} tidligere")
    String upNamed(String name);

    @Message("senere")
    String down();

    @Message("Flytt {name} senere")
    String downNamed(String name);

    @Message("ta av")
    String out();

    @Message("Ta {name} av ruten")
    String outNamed(String name);

    @Message("Nærmeste først")
    String reorder();

    @Message("Tid for {name}")
    String windowOf(String name);

    @Message("Fra klokka, {name}")
    String windowFrom(String name);

    @Message("Til klokka, {name}")
    String windowTo(String name);

    @Message("Lagre tid")
    String saveWindow();

    @Message("kl. {from}{#if to} til {to}{/if}")
    String window(String from, String to);

    @Message("Tiden er lagret.")
    String windowSaved();

    @Message("Lagre hvem som går")
    String saveInspectors();

    @Message("Hvem som går, er lagret.")
    String inspectorsSaved();

    @Message("Legg til steder")
    String add();

    @Message("Stedene er lagt til.")
    String added();

    @Message("Stedet er tatt av ruten, og venter igjen.")
    String removed();

    @Message("Gjør ruten klar")
    String makeReady();

    @Message("Ruten er klar. Kontrollørene ser den nå.")
    String madeReady();

    @Message("Åpne ruten igjen")
    String reopen();

    @Message("Ruten er åpnet. Kontrollørene ser den ikke før den er klar igjen.")
    String reopened();

    @Message("Endre kveld, tid eller beskjed")
    String changeEvening();

    @Message("Lagre")
    String save();

    @Message("Ruten er endret.")
    String changed();

    @Message("Noen andre endret ruten imens. Dette er ruten slik den er nå.")
    String overtaken();

    @Message(
            "Ruten er ikke klar før den har minst ett sted og minst {least} {#if least == 1}kontrollør{#else}kontrollører{/if}.")
    String needs(int least);

    @Message("{#if fit}kan gå{#else}kan ikke gå: {why}{/if}")
    String fitness(boolean fit, String why);

    @Message(
            "{#when why}{#is NOT_ACTIVE}er ikke aktiv som kontrollør{#is NO_TEST}har ikke registrert bestått kunnskapsprøve (§ 9-3){#is PARTY}er part i en sak om {place}{#is TIED}har tilknytning til {place}{#is TIE_NOT_STATED}har ikke sagt om det er tilknytning til {place}{/when}")
    String unfit(Unfit why, String place);

    @Message("{name} {why}.")
    String unfitPerson(String name, String why);

    @Message("For få kontrollører: der det skjenkes, går minst {least} (alkoholforskriften § 9-5).")
    String tooFew(int least);

    @Message("Ruten har ingen steder.")
    String noStop();

    @Message("Arrangementet på {place} er en annen dag.")
    String otherDay(String place);

    @Message("{name} har en annen rute på samme tid.")
    String twoRoutes(String name);

    @Message("Kvelden er over.")
    String over();

    @Message(
            "{#switch field}{#case 'onDate'}Velg i dag eller senere{#case 'fromTime'}Skriv et klokkeslett{#case 'toTime'}Skriv et klokkeslett, et annet enn det første{#case 'note'}Skriv høyst 1000 tegn{#case 'visit'}Velg 1 til 40 steder, hvert sted én gang i uka{#case 'inspector'}Velg blant kontrollørene{/switch}")
    String wrong(String field);

    @Message("{count} {#if count == 1}sted{#else}steder{/if}")
    String stopCount(int count);

    @Message("Kart over ruten")
    String mapLabel();

    @Message("Mine ruter")
    String mine();

    @Message("Mine kontrollruter")
    String mineTitle();

    @Message("Rutene du skal gå, når de er klare.")
    String mineLead();

    @Message("Du har ingen ruter framover.")
    String noneMine();

    @Message("Du er ikke registrert som kontrollør her. Kommunen registrerer kontrollører med bestått kunnskapsprøve.")
    String notInspector();

    @Message("Last ned til kalenderen din")
    String calendarFile();

    @Message("Si fra om tilknytning til steder")
    String statTies();

    @Message("{count} {#if count == 1}sted{#else}steder{/if} venter på svaret ditt")
    String tiesLeft(int count);

    @Message("Alkoholkontroll")
    String calendarSummary();
}
