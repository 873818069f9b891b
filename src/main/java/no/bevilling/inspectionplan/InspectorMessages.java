package no.bevilling.inspectionplan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** What the pages about the inspectors on record say. */
@MessageBundle("kontrollor")
@ReadByStaffOnly
public interface InspectorMessages {
    @Message("Kontrollører")
    String title();

    @Message(
            "De som kontrollerer for kommunen: ansatte eller vektere fra et selskap kommunen har engasjert. Alle skal ha bestått kunnskapsprøven (alkoholforskriften § 9-3).")
    String lead();

    @Message("Kontrollører i kommunen")
    String caption();

    @Message("Navn")
    String name();

    @Message("Arbeidsgiver")
    String employer();

    @Message("{#if employer == 'MUNICIPALITY'}kommunen{#else}vaktselskap{/if}")
    String employerWord(String employer);

    @Message("Kunnskapsprøve")
    String test();

    @Message("bestått {date}")
    String passed(String date);

    @Message("mangler")
    String noTest();

    @Message("Tilknytning")
    String ties();

    @Message(
            "{#if left == 0}alle steder er besvart{#else}{left} {#if left == 1}sted{#else}steder{/if} er ikke besvart{/if}{#if tied > 0}, tilknytning til {tied}{/if}")
    String tieCounts(int left, int tied);

    @Message("kan settes opp")
    String usable();

    @Message("kan ikke settes opp")
    String notUsable();

    @Message("ikke aktiv")
    String notActive();

    @Message("Ingen kontrollører er registrert.")
    String none();

    @Message("Registrer en kontrollør")
    String add();

    @Message("Bruker")
    String account();

    @Message("Bare brukere med rollen kontrollør i kommunen, som ikke er registrert fra før.")
    String accountHint();

    @Message("Velg bruker")
    String chooseAccount();

    @Message(
            "Alle brukere med rollen kontrollør er registrert. En administrator av installasjonen gir rollen til flere.")
    String noAccounts();

    @Message("Selskap")
    String company();

    @Message("For vektere: selskapet som er engasjert.")
    String companyHint();

    @Message("Besto kunnskapsprøven")
    String testPassedOn();

    @Message("Uten dato kan kontrolløren ikke settes på ruter.")
    String testHint();

    @Message("Bevis")
    String certificate();

    @Message("Hvor beviset finnes, for eksempel nummer eller arkivsak.")
    String certificateHint();

    @Message("Aktiv som kontrollør")
    String active();

    @Message("Registrer")
    String create();

    @Message("Kontrolløren er registrert.")
    String created();

    @Message("Lagre")
    String save();

    @Message("Opplysningene er lagret.")
    String saved();

    @Message("Noen andre endret opplysningene imens. Dette er det som står nå.")
    String overtaken();

    @Message(
            "{#switch field}{#case 'account'}Velg en bruker med rollen kontrollør{#case 'name'}Skriv navnet, høyst 200 tegn{#case 'employer'}Velg arbeidsgiver{#case 'company'}Skriv selskapet, høyst 200 tegn{#case 'testPassedOn'}Skriv en dag som har vært{#case 'certificate'}Skriv høyst 200 tegn{#case 'place'}Velg steder på siden{#case 'tie'}Velg hvilken tilknytning{#case 'explanation'}Forklar tilknytningen, med høyst 1000 tegn{/switch}")
    String wrong(String field);

    @Message("Tilknytning til steder")
    String tiesTitle();

    @Message(
            "Kontrolløren skal ikke kontrollere steder der han eller hun er part, nær slektning av eieren eller på annen måte knyttet til stedet (forvaltningsloven §§ 6–10). Et sted som ikke er besvart, kan kontrolløren ikke settes opp på.")
    String tiesLead();

    @Message("Steder som ikke er besvart")
    String unanswered();

    @Message("Alle steder under kommunal kontroll er besvart.")
    String allAnswered();

    @Message("Steder med tilknytning")
    String tiedPlaces();

    @Message("Kryss av hvis det er tilknytning")
    String tickTied();

    @Message("De stedene på siden som ikke er krysset av, blir lagret som uten tilknytning.")
    String tickHint();

    @Message("Hvilken tilknytning (bare når noe er krysset av)")
    String which();

    @Message("Forklar kort")
    String explanation();

    @Message("Lagre svarene")
    String saveTies();

    @Message("Svarene er lagret.")
    String tiesSaved();

    @Message("Besvarte steder")
    String answered();

    @Message("Ingen tilknytning")
    String noTie();

    @Message("Endre svaret for et sted")
    String changeTie();

    @Message("Sted")
    String place();

    @Message("Svar")
    String answer();

    @Message("Skriv ned slik kontrolløren selv har sagt det.")
    String onBehalf();

    @Message("{name}: tilknytning til steder")
    String tiesOf(String name);
}
