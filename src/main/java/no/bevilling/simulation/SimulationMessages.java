package no.bevilling.simulation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages that try rules before they are adopted. */
@MessageBundle("simulering")
@ReadByStaffOnly
public interface SimulationMessages {
    @Message("Prøv regler")
    String menu();

    @Message("Prøv regler før de vedtas")
    String title();

    @Message(
            "Se hva et utkast eller en annen versjon av reglene ville bety for bevillingene som gjelder og for søknader som er avgjort. Ingenting endres.")
    String lead();

    @Message("Ny prøve")
    String newTrial();

    @Message("Regler som skal prøves")
    String candidate();

    @Message(
            "Det er ingen utkast eller andre versjoner å prøve. Lag et utkast til regler først, eller les inn en versjon.")
    String noCandidates();

    @Message("Til utkastene")
    String drafts();

    @Message("Reglene skal gjelde fra")
    String validFrom();

    @Message("Begge regelverkene prøves på denne dagen.")
    String validFromHint();

    @Message("Avgjorte søknader fra så mange år tilbake")
    String years();

    @Message("0 prøver bare bevillingene som gjelder. Høyst {most}.")
    String yearsHint(int most);

    @Message("Prøv også i de andre kommunene som deler reglene og som du redigerer regler for")
    String region();

    @Message("Start")
    String start();

    @Message("Velg hvilke regler som skal prøves.")
    String candidateWrong();

    @Message("Skriv en dato, for eksempel 2027-01-01.")
    String validFromWrong();

    @Message("Ingen regler gjelder for kommunen denne dagen. Velg en annen dag.")
    String noRules();

    @Message("Skriv et helt tall fra 0 til {most}.")
    String yearsWrong(int most);

    @Message("Reglene kan ikke prøves før dette er rettet: {problems}")
    String refused(String problems);

    @Message("Prøven er startet.")
    String started();

    @Message("Prøven er stoppet. Det som er funnet til nå, står.")
    String stopped();

    @Message("Prøven er slettet.")
    String deleted();

    @Message("Tidligere prøver")
    String earlier();

    @Message("Ingen har prøvd regler her ennå.")
    String none();

    @Message("Regler")
    String rulesColumn();

    @Message("Startet")
    String startedColumn();

    @Message("Tilstand")
    String statusColumn();

    @Message("{done} av {total} er prøvd ({percent} %)")
    String progress(int done, int total, int percent);

    @Message("Siden oppdateres av seg selv. Du kan gå fra den; arbeidet går videre.")
    String underWay();

    @Message("Stopp")
    String stop();

    @Message("Slett prøven")
    String delete();

    @Message("Reglene kunne ikke lastes. Meld fra til den som drifter løsningen.")
    String failed();

    @Message("Fra {from}. Mot reglene som gjelder nå: {before}. Prøvd: {after}.")
    String about(String from, String before, String after);

    @Message("Kort fortalt")
    String inShort();

    @Message(
            "Av {total} gjeldende bevillinger ville {refused} ikke kunne gis på nytt, {restricted} bli innskrenket, {weighed} måtte vurderes på nytt, {eased} trenge mindre vurdering og {allowed} få noe som reglene stenger for i dag. For {unchanged} endres ingenting.")
    String licencesInShort(int total, int refused, int restricted, int weighed, int eased, int allowed, int unchanged);

    @Message(
            "Av {total} søknader avgjort siden {since} ville {refused} ikke kunne gis, {restricted} bli innskrenket, {weighed} måtte vurderes, {eased} trenge mindre vurdering og {allowed} kunne gis. For {unchanged} endres ingenting.")
    String decisionsInShort(
            int total, String since, int refused, int restricted, int weighed, int eased, int allowed, int unchanged);

    @Message("Øverst bevillinger som gjelder, under dem søknader som er avgjort; tallene står i tabellene.")
    String barsAre();

    @Message("Når reglene får virkning")
    String whenTitle();

    @Message(
            "Et vedtak om nye regler endrer aldri en bevilling som gjelder. Retningslinjer brukes når bevillingen gis på nytt etter perioden, eller ved endring etter alkoholloven § 1-6 tredje ledd. Generelle tider fastsatt i lokal forskrift gjelder alle fra forskriften trer i kraft.")
    String whenText();

    @Message("Etter kommune")
    String byMunicipality();

    @Message("Etter stedstype")
    String byVenueKind();

    @Message("Etter sone")
    String byZone();

    @Message("Kommune")
    String municipalityColumn();

    @Message("Stedstype")
    String venueKindColumn();

    @Message("Sone")
    String zoneColumn();

    @Message("I alt")
    String totalColumn();

    @Message("Hvem det gjelder ({count})")
    String rowsTitle(long count);

    @Message("Vis")
    String filter();

    @Message("Alle virkninger")
    String allEffects();

    @Message("Ingen. Reglene gjør ingen forskjell her.")
    String noRows();

    @Message("Virkning")
    String effectColumn();

    @Message("Bevilling eller sak")
    String numberColumn();

    @Message("Sted")
    String placeColumn();

    @Message("Hvorfor")
    String whyColumn();

    @Message("Fra")
    String fromColumn();

    @Message("Grupper som fortsatt kan gis: {groups}")
    String groupsLeft(String groups);

    @Message("Her står de {shown} mest inngripende. Alle {count} står i CSV-filen.")
    String firstOnly(int shown, long count);

    @Message("Last ned som CSV")
    String csv();

    @Message("Last ned som PDF til sakspapirene")
    String pdf();

    @Message(
            "Det som var uavklart i saken, er uavklart her også: den er prøvd på de opplysningene som lå til grunn da den ble avgjort.")
    String knownFacts();
}
