package no.bevilling.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the page where a draft is taken out as files and read back. */
@MessageBundle("filbytte")
@ReadByStaffOnly
public interface ExchangeMessages {
    @Message("Regneark og filer")
    String title();

    @Message(
            "Fyll ut tabellene i et regneark, eller ta hele utkastet med til en annen installasjon. Det du henter inn, endrer bare utkastet: ingenting gjelder før det er vedtatt.")
    String lead();

    @Message("Tabellene i regneark")
    String tables();

    @Message("Last ned arbeidsboken, endre radene og hent den inn igjen. Siste ark forklarer kolonnene.")
    String tablesLead();

    @Message(
            "Utkastet har ingen egne tabeller. Lag en egen utgave av en tabell i den felles planen først, så kan den fylles ut her.")
    String noTables();

    @Message("Last ned alle tabeller, {layer} (Excel)")
    String workbook(String layer);

    @Message("Last ned {table} (CSV)")
    String csv(String table);

    @Message("Hvilken plan hører tabellene til?")
    String layer();

    @Message("Arbeidsbok eller tabell")
    String sheet();

    @Message(
            "Excel (.xlsx) med én eller flere tabeller, eller CSV (UTF-8) med samme filnavn som da den ble lastet ned.")
    String sheetHint();

    @Message("Hent inn tabellene")
    String readTables();

    @Message("Hele utkastet som arkiv")
    String archive();

    @Message(
            "Arkivet er en zip-fil med filene i samme format som rules/. Det kan hentes inn i et utkast for den samme kommunen i en annen installasjon.")
    String archiveLead();

    @Message("Last ned utkastet (zip)")
    String downloadArchive();

    @Message("Arkiv")
    String archiveFile();

    @Message(
            "Zip. Filene i arkivet trer i stedet for utkastets. Loven og en felles plan som utkastet ikke endrer, blir ikke lest.")
    String archiveHint();

    @Message("Hent inn arkivet")
    String readArchive();

    @Message("Velg en fil.")
    String fileMissing();

    @Message("Filen er for stor. Den kan være på høyst 5 MB.")
    String fileTooLarge();

    @Message("Filen passer ikke til dette utkastet. Ingenting er endret.")
    String ofAnother();

    @Message("Filen har {count} feil. Ingenting er endret. Rett dem i filen og hent den inn på nytt.")
    String refused(int count);

    @Message("Dette må rettes i filen")
    String problems();

    @Message(
            "Filen endrer regler i DRL. Det kan bare gjøres når en administrator har tillatt DRL i nettleseren. Ingenting er endret.")
    String drlOff();

    @Message("Filen er hentet inn. Se hva som er endret, og prøv utkastet mot eksemplene.")
    String done();
}
