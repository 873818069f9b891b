package no.bevilling.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts about how long things are kept, and about erasing them. */
@MessageBundle("sletting")
@ReadByStaffOnly
public interface RetentionMessages {
    @Message("Sletting")
    String menu();

    @Message("Sletting i {municipality} kommune")
    String title(String municipality);

    @Message("Hva som er gammelt nok til å slettes, hva som må stå, og hvem som har bestemt det.")
    String lead();

    @Message("Forslag som venter")
    String waitingTitle();

    @Message("Ingen forslag venter.")
    String noneWaits();

    @Message("Se etter hva som kan slettes")
    String propose();

    @Message(
            "Systemet ser også etter selv, omtrent hver måned. Ingenting slettes før en annen enn den som så etter, har godkjent.")
    String proposeText();

    @Message("Forslaget er laget.")
    String proposed();

    @Message("Ingenting er gammelt nok til å slettes.")
    String nothing();

    @Message("Forslag fra {day}")
    String proposal(String day);

    @Message("Laget av")
    String startedBy();

    @Message("systemet")
    String system();

    @Message("Status")
    String status();

    @Message("Ville bli slettet")
    String wouldGo();

    @Message("Holdes tilbake")
    String heldBack();

    @Message("Behandlet av")
    String reviewedBy();

    @Message("Merknad")
    String comment();

    @Message("Tidligere forslag")
    String earlier();

    @Message("Ingen forslag ennå.")
    String noneYet();

    @Message("Dag")
    String day();

    @Message("Hva som må stå")
    String holdsTitle();

    @Message("Det som står her, slettes ikke uansett alder: en rettssak, et innsynskrav, en gransking.")
    String holdsText();

    @Message("Ingenting er holdt tilbake av noen.")
    String noHolds();

    @Message("Gjelder")
    String about();

    @Message("alt i kommunen")
    String everything();

    @Message("alle slag")
    String everyKind();

    @Message("Hvorfor")
    String reason();

    @Message("Satt av")
    String setBy();

    @Message("La noe stå")
    String holdTitle();

    @Message("Slag")
    String kind();

    @Message("Saksnummer")
    String caseNumber();

    @Message("Som 2026/12. La det stå tomt hvis det gjelder et sted eller alt.")
    String caseHint();

    @Message("La det stå")
    String hold();

    @Message("Det blir stående.")
    String held();

    @Message("Grunnen er borte")
    String lift();

    @Message("Hvorfor kan det slettes som vanlig igjen?")
    String liftReason();

    @Message("Det kan slettes som vanlig igjen.")
    String lifted();

    @Message("Arkivet")
    String archiveTitle();

    @Message(
            "Dokumenter kan ikke slettes her før arkivet har dem (arkivlova §§ 12 til 14). Skriv til og med hvilken dag avsluttede saker er i arkivet.")
    String archiveText();

    @Message("Avsluttede saker er i arkivet til og med {day}. Bekreftet av {name} {on}: {reference}")
    String archived(String day, String name, String on, String reference);

    @Message("Ingen har bekreftet at arkivet har noe. Slag som er merket med arkiv, holdes tilbake.")
    String notArchived();

    @Message("Til og med")
    String through();

    @Message("Hvor det kan etterprøves")
    String reference();

    @Message("Bekreft")
    String confirm();

    @Message("Bekreftelsen er lagret.")
    String confirmed();

    @Message("Frister for hvert slag")
    String periodsTitle();

    @Message(
            "Hvor lenge hvert slag opplysninger tas vare på, fra når, og etter hvilken regel. Kommunen kan velge innenfor rammen.")
    String periodsLead();

    @Message("Foreslås slettet, og godkjennes av to")
    String byProposal();

    @Message("Slettes av systemet selv")
    String byJob();

    @Message("Blir stående, fordi")
    String keptTitle();

    @Message("Frist")
    String period();

    @Message("{months} måneder")
    String months(int months);

    @Message("{amount} {#when unit}{#is 'Y'}år{#is 'M'}måneder{#is 'D'}dager{#else}time{/when}")
    String amount(int amount, String unit);

    @Message("fra {least} til {most} måneder")
    String range(int least, int most);

    @Message("Regnes fra")
    String starts();

    @Message("Hva som blir borte")
    String removes();

    @Message("Kilde")
    String source();

    @Message("Etter at arkivet har dokumentene")
    String needsArchive();

    @Message("Kommunens egen frist, satt av {name}: {reason}")
    String ownPeriod(String name, String reason);

    @Message("Innstilling for drift: {name}")
    String operatorSetting(String name);

    @Message("Grunn")
    String because();

    @Message("Endre en frist")
    String setTitle();

    @Message("Antall måneder")
    String monthsLabel();

    @Message("Hvor er det bestemt?")
    String setReason();

    @Message("Lagre fristen")
    String set();

    @Message("Fristen er lagret.")
    String periodSet();

    @Message(
            "{#when kind}{#is 'IDENTITY_NUMBERS'}dagen saken ble avsluttet, eller bevillingen gikk ut hvis det er senere{#is 'APPLICATION_FILES'}dagen saken ble avsluttet{#is 'POLICE_STATEMENTS'}dagen saken ble avsluttet{#is 'CONFIDENTIAL_STATEMENTS'}dagen saken ble avsluttet{#is 'INSPECTION_PHOTOS'}dagen bildet ble tatt{#is 'VISIT_TRANSMISSIONS'}dagen telefonen sendte{#is 'SELF_CHECKS'}dagen egenkontrollen ble sendt{#is 'TIPS'}dagen tipset ble lukket{#is 'KNOWLEDGE_TESTS'}dagen for prøven, eller for påmeldingen{#is 'DELIVERY_ADDRESSES'}dagen det ble sendt{#is 'INVOICE_PAYERS'}slutten av året da fakturaen ble gjort opp{#is 'PAYMENT_PAYERS'}slutten av året da banken bokførte{#is 'ALERTS'}dagen varselet kom{#is 'ACCESS_LOG'}dagen noen så det{#is 'DRAFTS'}dagen utkastet sist ble lagret{#is 'TIP_CONTACTS'}dagen tipset ble lukket{#is 'ENDED_SESSIONS'}da skjemaet ble sendt{#is 'REPEATED_REQUESTS'}da det ble spurt{#is 'PERSON_EXPORTS'}da kopien var klar{#else}dagen for innloggingen{/when}")
    String startsOf(String kind);

    @Message(
            "{#when kind}{#is 'IDENTITY_NUMBERS'}fødselsnummeret. Navn, fødselsdato og sjekken mot reglene står{#is 'APPLICATION_FILES'}filene som fulgte søknader som ble trukket, avslått eller avvist{#is 'POLICE_STATEMENTS'}teksten. Svaret og dagene står{#is 'CONFIDENTIAL_STATEMENTS'}den taushetsbelagte delen{#is 'INSPECTION_PHOTOS'}bildet, bildeteksten og posisjonen. Rapporten står{#is 'VISIT_TRANSMISSIONS'}det telefonen sendte. Rapporten står{#is 'SELF_CHECKS'}svar og bilder{#is 'TIPS'}hele tipset{#is 'KNOWLEDGE_TESTS'}påmeldinger det ikke ble noe av, og prøver som ikke ble bestått{#is 'DELIVERY_ADDRESSES'}navn og adresse. At og når det ble sendt, står{#is 'INVOICE_PAYERS'}navn og adresse på privatpersoner. Beløpene står{#is 'PAYMENT_PAYERS'}hvem som betalte. Beløpene står{#is 'ALERTS'}varselet{#is 'ACCESS_LOG'}hvem som så hva. Det som ble endret, står{#is 'DRAFTS'}hele utkastet, etter et varsel{#is 'TIP_CONTACTS'}hvordan den som tipset, kan nås{#is 'ENDED_SESSIONS'}skjemaet{#is 'REPEATED_REQUESTS'}svaret{#is 'PERSON_EXPORTS'}filen, og hva personen ble funnet med{#else}hvem som logget inn{/when}")
    String removesOf(String kind);

    @Message("Slag for slag")
    String countsTitle();

    @Message("Antall")
    String count();

    @Message("Hva det gjelder")
    String listTitle();

    @Message("Nummer")
    String id();

    @Message("Sak eller sted")
    String where();

    @Message("Frist fra")
    String since();

    @Message("Vis")
    String show();

    @Message("alt")
    String all();

    @Message("Ingenting å vise.")
    String noItems();

    @Message("Godkjenn sletting")
    String approveTitle();

    @Message(
            "{count} oppføringer slettes for godt. Du står bak det sammen med den som laget forslaget. Det som holdes tilbake, blir stående.")
    String approveText(String count);

    @Message("Godkjenn, og slett")
    String approve();

    @Message("Forslaget er godkjent, og slettingen er i gang.")
    String approved();

    @Message("Noe er endret siden forslaget ble laget. Det er lagt bort. Lag et nytt.")
    String stale();

    @Message("Du laget forslaget. En annen må godkjenne det.")
    String ownProposal();

    @Message("Ikke slett")
    String rejectTitle();

    @Message("Hvorfor ikke?")
    String rejectReason();

    @Message("Legg bort forslaget")
    String reject();

    @Message("Forslaget er lagt bort.")
    String rejected();

    @Message("{done} av {total} er gjennomgått ({percent} prosent)")
    String progress(int done, int total, int percent);

    @Message("Framdrift for slettingen")
    String progressLabel();

    @Message("Du kan lukke siden. Slettingen går videre.")
    String underWay();

    @Message("Tilbake til sletting")
    String back();

    @Message(
            "{#when field}{#is 'kind'}Velg et slag fra listen.{#is 'months'}Skriv et antall måneder innenfor rammen for slaget.{#is 'reason'}Skriv hvor det er bestemt, med høyst 500 tegn.{#is 'through'}Skriv en dag som ikke er etter i dag.{#is 'reference'}Skriv hvor det kan etterprøves, med høyst 500 tegn.{#is 'case'}Skriv nummeret på en sak i kommunen.{#is 'premises'}Velg et sted i kommunen.{#is 'holdReason'}Skriv hvorfor det må stå, med høyst 500 tegn.{#is 'liftReason'}Skriv hvorfor det kan slettes igjen, med høyst 500 tegn.{#is 'comment'}Skriv hvorfor det ikke skal slettes, med høyst 500 tegn.{#is 'party'}Forslaget gjelder en sak du er part i. En annen må godkjenne det.{#else}En annen enn den som laget forslaget, må godkjenne det, og noe må være å slette.{/when}")
    String wrong(String field);

    @Message("Noen har vært her imens")
    String overtakenTitle();

    @Message("Les siden på nytt før du går videre.")
    String overtaken();
}
