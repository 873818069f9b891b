package no.bevilling.policy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the forms that change a draft of rules. */
@MessageBundle("skjema")
@ReadByStaffOnly
public interface EditMessages {
    @Message("Rader. Den øverste som passer, gjelder.")
    String tableRows();

    @Message("Rad {number}")
    String row(int number);

    @Message("Flere felter")
    String moreFields();

    @Message("Alle")
    String choose();

    @Message("Valgt: {chosen}")
    String chosen(String chosen);

    @Message("Legg til rad")
    String addRow();

    @Message("Fjern rad {number}")
    String removeRow(int number);

    @Message("Flytt rad {number} opp")
    String moveUp(int number);

    @Message("Rad {row}, {column}: «{found}» passer ikke. Her kan det stå {allowed}.")
    String cellWrong(int row, String column, String found, String allowed);

    @Message("En tabell har høyst {most} rader. Ingenting er lagret.")
    String tooManyRows(int most);

    @Message("Hva slags regel er tabellen?")
    String tableSource();

    @Message("Lokal forskrift")
    String regulation();

    @Message("Binder alle. Må på høring og kunngjøres før den gjelder (forvaltningsloven §§ 37 og 38).")
    String regulationHint();

    @Message("Retningslinje")
    String guideline();

    @Message("Sier hvordan kommunen bruker skjønnet sitt. Gjelder fra vedtaket.")
    String guidelineHint();

    @Message("Tider som skal gjelde likt for alle, er en forskrift")
    String hoursAreRegulation();

    @Message(
            "Alminnelige skjenke- og salgstider som skal binde alle, må vedtas som lokal forskrift. Som retningslinje kan tidene bare legges til grunn i den enkelte saken.")
    String hoursAreRegulationMeaning();

    @Message("Punkt i planen")
    String plan();

    @Message("Ett på hver linje, som «Valdres 3.3.2 pkt. 10».")
    String planHint();

    @Message("Spørsmålet")
    String question();

    @Message("Svaret når det er oppfylt")
    String answerMet();

    @Message("Svaret når det ikke er oppfylt")
    String answerNotMet();

    @Message("Det som må vurderes")
    String answerUndecided();

    @Message("{what}, {language}")
    String inLanguage(String what, String language);

    @Message("bokmål")
    String nb();

    @Message("nynorsk")
    String nn();

    @Message("engelsk")
    String en();

    @Message("Det som står i klammeparentes, fylles ut med verdien.")
    String braces();

    @Message("Hvor bindende")
    String force();

    @Message("Skal-krav")
    String absolute();

    @Message("Hovedregel")
    String mainRule();

    @Message("Skjønn")
    String discretionary();

    @Message("Gjelder til og med")
    String criterionEnds();

    @Message("Et spørsmål som ikke skal stilles mer, får en sluttdato. Da kan gamle kontroller fremdeles forklares.")
    String criterionEndsHint();

    @Message("Teksten må stå på alle tre språkene.")
    String textMissing();

    @Message("Skriv en dato som 1.1.2028.")
    String dateWrong();

    @Message("Vis til planen eller loven.")
    String planMissing();

    @Message("Eksempelet som en setning")
    String caseSentence();

    @Message("For eksempel: Skjenking til 02:30 er for lenge.")
    String caseSentenceHint();

    @Message("Saken er fra")
    String caseDate();

    @Message("Bygger på")
    String caseBase();

    @Message("Ingenting: alt står under")
    String caseNoBase();

    @Message("Opplysninger i saken")
    String caseGiven();

    @Message(
            "Det som er annerledes enn det eksempelet bygger på. Skrives som i filen, med application, premises, people og event.")
    String caseGivenHint();

    @Message("Ventet konklusjon")
    String caseConclusion();

    @Message("Ikke prøvd")
    String caseAny();

    @Message("Ventede svar")
    String caseExpected();

    @Message("Spørsmål {number}")
    String caseCriterion(int number);

    @Message("Svar {number}")
    String caseOutcome(int number);

    @Message("Med verdiene {number}")
    String caseValues(int number);

    @Message("Verdiene skrives som i filen, med values eller missing.")
    String caseValuesHint();

    @Message("Flere linjer")
    String caseMore();

    @Message("Slett eksempelet")
    String caseRemove();

    @Message("Eksempelet er slettet.")
    String caseRemoved();

    @Message("Opplysningene kan ikke leses. Se etter manglende kolon, klammer eller anførselstegn.")
    String caseGivenWrong();

    @Message("Si hva du venter: en konklusjon eller minst ett svar.")
    String caseExpectsNothing();

    @Message("Velg")
    String none();

    @Message("Verdi")
    String settingValue();

    @Message("Hvorfor")
    String settingWhy();

    @Message("Tallet står i den felles planen. Skriv et annet for å gi kommunen sitt eget.")
    String settingOpen();

    @Message("Skriv en verdi.")
    String settingMissing();

    @Message("Innhold")
    String fileText();

    @Message(
            "Filen ble ikke lagret, fordi den ikke kan leses som YAML. Se etter manglende anførselstegn, kolon eller innrykk.")
    String fileUnreadable();

    @Message("Ny fil")
    String fileNew();

    @Message("Filen er for stor. Ingenting er lagret.")
    String fileTooLarge();

    @Message("Skriv et filnavn i formatet, som tables/uteservering.yaml eller cases/ute.yaml.")
    String fileNameWrong();

    @Message("Regler i kode (DRL) kan ikke endres i nettleseren før en administrator har åpnet for det.")
    String drlOff();

    @Message("Regler i kode (DRL)")
    String drl();

    @Message(
            "De fleste regler skrives i tabeller og spørsmål. DRL er kode. Den leses av en streng kontroll som bare slipper gjennom sammenligninger og ett svar, men den bør skrives og leses av en som kan det. Slå på bare når dere trenger det.")
    String drlLead();

    @Message("DRL i nettleseren er på for kommunen.")
    String drlIsOn();

    @Message("DRL i nettleseren er av.")
    String drlIsOff();

    @Message("Slå på DRL i nettleseren")
    String drlTurnOn();

    @Message("Slå av DRL i nettleseren")
    String drlTurnOff();
}
