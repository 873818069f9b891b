package no.bevilling.fee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages on which fees are reckoned, decided and set. */
@MessageBundle("gebyr")
@ReadByStaffOnly
public interface FeeMessages {
    @Message("Gebyr")
    String menu();

    @Message("Bevillingsgebyr")
    String title();

    @Message(
            "Gebyret fastsettes for ett kalenderår om gangen for hver bevilling. Én foreslår, en annen godkjenner, og da går vedtak og faktura ut.")
    String lead();

    @Message("Kommunen har ikke bestemt hvordan gebyret tas. En administrator må gjøre det før gebyr kan fastsettes.")
    String noSetting();

    @Message("Innstillinger mangler")
    String noSettingTitle();

    @Message("Innstillinger for gebyr")
    String settingsLink();

    @Message("Satser")
    String ratesLink();

    @Message("Gebyr som er i arbeid eller fastsatt")
    String runs();

    @Message("Ingen gebyr er regnet ut ennå.")
    String noRuns();

    @Message("{kind} {year}")
    String runTitle(String kind, int year);

    @Message("{lines} vedtatt")
    String decidedCount(long lines);

    @Message("{lines} gjenstår")
    String openCount(long lines);

    @Message("Regn ut gebyr")
    String startTitle();

    @Message("Hva")
    String kind();

    @Message("År")
    String year();

    @Message("Regn ut")
    String start();

    @Message("Gebyrene blir regnet ut.")
    String started();

    @Message("Alle gebyr")
    String all();

    @Message("Framdrift")
    String progressLabel();

    @Message("{done} av {total} bevillinger er regnet ut ({percent} %)")
    String reckoned(int done, int total, int percent);

    @Message("{done} av {total} vedtak er laget ({percent} %)")
    String deciding(int done, int total, int percent);

    @Message("Du kan gå fra siden. Arbeidet fortsetter.")
    String underWay();

    @Message("Til sammen")
    String sum();

    @Message("bevillinger")
    String licences();

    @Message("Slik tar kommunen gebyret")
    String settingOf();

    @Message("Noe må ses på")
    String problemsTitle();

    @Message("{lines} bevillinger kan ikke behandles slik de står. Grunnen står i listen.")
    String problems(long lines);

    @Message("Regn ut på nytt")
    String again();

    @Message("Tar med nye bevillinger og nye oppgaver. Det som er foreslått eller vedtatt, endres ikke.")
    String againText();

    @Message("Foreslå")
    String proposeTitle();

    @Message("{lines} bevillinger er regnet ut uten merknad. Når du foreslår dem, kan en annen godkjenne.")
    String proposeText(long lines);

    @Message("Foreslå alle som er regnet ut")
    String propose();

    @Message("Gebyret er foreslått. En annen må godkjenne det.")
    String proposed();

    @Message("Godkjenn")
    String reviewTitle();

    @Message("{lines} forslag venter på deg. Når du godkjenner, lages vedtak, brev og faktura for hver bevilling.")
    String reviewText(long lines);

    @Message("{lines} forslag er dine egne. De må godkjennes av en annen.")
    String ownWaiting(long lines);

    @Message("{lines} av forslagene er satt lavere enn satsene i et særlig tilfelle.")
    String loweredCount(long lines);

    @Message("Etter delegeringen avgjør {body} om et gebyr skal settes lavere.")
    String lowersBy(String body);

    @Message("Hvem har avgjort")
    String whoDecided();

    @Message("Dato for vedtaket i utvalget")
    String resolvedOn();

    @Message("Bare når et politisk organ har avgjort.")
    String resolutionHint();

    @Message("Saksnummer")
    String resolutionNumber();

    @Message("Godkjenn")
    String approve();

    @Message("Godkjent. Vedtakene blir laget.")
    String approved();

    @Message("Send tilbake")
    String sendBackTitle();

    @Message("Hva må gjøres")
    String comment();

    @Message("Send tilbake")
    String sendBack();

    @Message("Sendt tilbake til saksbehandleren.")
    String sentBack();

    @Message("Bevillinger ({found})")
    String listTitle(long found);

    @Message("Status")
    String status();

    @Message("Alle")
    String everyStatus();

    @Message("Vis")
    String filter();

    @Message("Bevilling")
    String licence();

    @Message("Sted")
    String place();

    @Message("Bevillingshaver")
    String holder();

    @Message("Etter mengde")
    String byVolume();

    @Message("Minst")
    String least();

    @Message("Gebyr")
    String amount();

    @Message("Å betale")
    String change();

    @Message("Til gode")
    String paidBack();

    @Message("Merknad")
    String problem();

    @Message("Last ned listen (CSV)")
    String csv();

    @Message("Ingen bevillinger i dette utvalget.")
    String none();

    @Message("satt lavere")
    String lowered();

    @Message("Vedtaket")
    String caseLink();

    @Message(
            "{#when mode}{#is MONTHS_BEGUN}{counted} av {of} måneder{#is DAYS}{counted} av {of} dager{#else}hele året{/when}")
    String part(PartOfYearMode mode, int counted, int of);

    @Message("{number}, {place}")
    String lineTitle(String number, String place);

    @Message("Til listen")
    String toList();

    @Message("Ingen har oppgitt mengden. Gebyret kan ikke regnes ut før oppgaven er kommet.")
    String missing();

    @Message("Arrangøren har ikke svart. Kom svaret på papir, kan det skrives inn på vedtaket som gjøres opp.")
    String missingEvent();

    @Message("Vedtaket som gjøres opp")
    String settlesLink();

    @Message("Ikke med: {why}")
    String leftOut(String why);

    @Message("Sendt tilbake")
    String sentBackTitle();

    @Message("Foreslått av {name} {at}")
    String proposedBy(String name, String at);

    @Message("Godkjent av {name} {at}")
    String approvedBy(String name, String at);

    @Message("Sett gebyret lavere")
    String lowerTitle();

    @Message(
            "I særlige tilfeller kan kommunen sette gebyret lavere (alkoholforskriften § 6-2). Begrunnelsen står i vedtaket. La begge feltene stå tomme for å følge satsene igjen.")
    String lowerText();

    @Message("Gebyr i kroner")
    String lowerTo();

    @Message("Hvorfor")
    String why();

    @Message("Lagre")
    String save();

    @Message("Lagret.")
    String saved();

    @Message("Ta bevillingen ut")
    String leaveOutTitle();

    @Message("Ingen gebyr fastsettes i denne omgangen.")
    String leaveOutText();

    @Message("Ta ut")
    String leaveOut();

    @Message("Ta med igjen")
    String takeIn();

    @Message("Foreslå dette gebyret")
    String proposeOne();

    @Message("Godkjenn dette gebyret")
    String approveOne();

    @Message("Du har foreslått dette. En annen må godkjenne.")
    String ownProposal();

    @Message("Innstillinger for gebyr")
    String settingsTitle();

    @Message("Gjelder fra og med et gebyrår. Det som gjaldt før, står.")
    String settingsLead();

    @Message("Fra og med gebyråret")
    String fromYear();

    @Message("Betalingsfrist i gebyråret")
    String dueDay();

    @Message("Dag og måned, for eksempel 1.5. (alkoholforskriften § 6-3)")
    String dueDayHint();

    @Message("Minst så mange dager fra vedtak til frist")
    String daysToPay();

    @Message("dager")
    String days();

    @Message("Bevilling som gjelder en del av året")
    String partYear();

    @Message("Sesongbevilling")
    String seasonal();

    @Message("Etteroppgjør")
    String settlement();

    @Message("Grense for etteroppgjør i kroner")
    String threshold();

    @Message("Bare når kommunen gjør opp over en grense.")
    String thresholdHint();

    @Message("Avrunding")
    String rounding();

    @Message("Hvor kommunen har bestemt det")
    String grounds();

    @Message("Innstillingene er lagret.")
    String settingSaved();

    @Message("Det som er bestemt")
    String history();

    @Message("{name} {at}")
    String setBy(String name, String at);

    @Message("Satser for bevillingsgebyr")
    String ratesTitle();

    @Message(
            "Satsene endres 1. januar ved forskrift. Et år uten satser kan ikke brukes før de er lagt inn her. Det som legges inn, gjelder for alle kommuner i løsningen.")
    String ratesLead();

    @Message("Sats")
    String rate();

    @Message(
            "{#switch id}{#case 'fee-sale-group-1'}Salg, gruppe 1{#case 'fee-sale-group-2'}Salg, gruppe 2{#case 'fee-serving-group-1'}Skjenking, gruppe 1{#case 'fee-serving-group-2'}Skjenking, gruppe 2{#case 'fee-serving-group-3'}Skjenking, gruppe 3{#case 'fee-sale-minimum'}Minste gebyr for salg{#case 'fee-serving-minimum'}Minste gebyr for skjenking{#case}Høyeste gebyr for ambulerende bevilling, hver gang{/switch}")
    String rateName(String id);

    @Message("ukjent")
    String unknownRate();

    @Message("oppgitt av andre")
    String secondHand();

    @Message("Legg inn satser")
    String enterTitle();

    @Message("Skriv av alkoholforskriften § 6-2, slik endringsforskriften setter den.")
    String enterText();

    @Message("kr per liter")
    String perLitre();

    @Message("kr")
    String perYear();

    @Message("Endringsforskriften")
    String regulation();

    @Message("Slik Lovdata skriver det: FOR-2025-11-28-2361")
    String regulationHint();

    @Message("Tallene som avviker mye fra året før, er riktige")
    String confirm();

    @Message("Legg inn")
    String enter();

    @Message("Satsene for {year} er lagt inn. En annen administrator må godkjenne dem før de gjelder.")
    String ratesEntered(String year);

    @Message("Satsene for dette året står allerede i regelverket.")
    String ratesKnown();

    @Message(
            "{#switch flaw}{#case 'MISSING'}Skriv tallet.{#case 'DECIMALS'}Satser har to desimaler, minstegebyr er hele kroner.{#case 'NOT_RISING'}En sterkere gruppe skal koste mer enn en svakere.{#case 'UNUSUAL'}Avviker mye fra året før. Kontroller, og bekreft nederst.{#case}Skriv forskriften slik Lovdata gjør, fra året før eller samme år.{/switch}")
    String rateWrong(String flaw);

    @Message("Lagt inn her")
    String enteredTitle();

    @Message("{year}: {regulation}, i {version}. {name} {at}")
    String enteredLine(int year, String regulation, String version, String name, String at);

    @Message("Satsene for {year} er ikke kjent ({because}). En administrator må legge inn forskriften først.")
    String ratesUnknown(String year, String because);

    @Message("Kommunens regler sier ikke hva dette koster.")
    String eventFeeOpen();

    @Message(
            "{#when reason}{#is NO_SETTING}Kommunen har ikke bestemt hvordan gebyret tas for dette året.{#is NO_SETTLEMENT}Kommunen gjør ikke etteroppgjør.{#is YEAR_NOT_OVER}Året er ikke over.{#is OTHER_YEAR}Gebyr kan fastsettes for neste år, dette året og de tre siste.{#is NOT_NOW}Det kan ikke gjøres nå. Noen andre kan ha vært raskere.{#is NOTHING}Ingen gebyr i listen er klare for dette.{#is PARTY}Du er part i en av sakene og kan ikke behandle den.{#is OWN_PROPOSAL}Den som har foreslått, kan ikke godkjenne.{#is CHANGED}Noen har endret dette mens du så på det. Se på det som står nå.{#is NOT_DELEGATED}Etter delegeringen avgjør et annet organ om gebyret settes lavere. Velg organet, og skriv dato og saksnummer for vedtaket.{#is CHANGED_SINCE}Opplysninger eller regler er endret siden forslaget. Foreslå på nytt.{#else}Regelverket bærer ikke gebyret slik det står.{/when}")
    String stopped(FeeStopped.Reason reason);

    @Message(
            "{#switch field}{#case 'kind'}Velg hva du vil regne ut.{#case 'year'}Skriv et år.{#case 'body'}Velg hvem som har avgjort.{#case 'resolvedOn'}Skriv en dag fra forslaget til i dag.{#case 'resolutionNumber'}Skriv saksnummeret.{#case 'comment'}Skriv hva som må gjøres, i høyst 1000 tegn.{#case 'why'}Skriv hvorfor, i høyst 1000 tegn.{#case 'amount'}Skriv et beløp som er lavere enn det satsene gir.{#case 'reasons'}Skriv begrunnelsen, i høyst 4000 tegn.{#case 'fromYear'}Skriv et år.{#case 'dueDay'}Skriv dag og måned, for eksempel 1.5.{#case 'daysToPay'}Skriv et antall dager fra 14 til 365.{#case 'eventReportDays'}Skriv et antall dager fra 7 til 90.{#case 'eventReminderDays'}Skriv et antall dager fra 0 til 30.{#case 'threshold'}Skriv en grense i kroner.{#case 'grounds'}Skriv hvor det er bestemt.{#case}Velg ett av alternativene.{/switch}")
    String wrong(String field);

    @Message("Vedtaket")
    String decisionTitle();

    @Message("Forslag")
    String decisionProposed();

    @Message("Vedtaket er opphevet. Gebyret må fastsettes på nytt.")
    String setAsideNote();

    @Message("Vedtaket venter til klagen er avgjort.")
    String suspendedNote();

    @Message("Betalingsfrist {date}")
    String dueOn(String date);

    @Message("Vedtatt {date}")
    String decidedOnLine(String date);

    @Message("Klage på vedtaket")
    String appeal();

    @Message("Fastsett gebyret på nytt")
    String againTitle();

    @Message("Antall gjester som kom")
    String attendance();

    @Message("Begrunnelse")
    String reasons();

    @Message("Står i vedtaket, etter regnestykket.")
    String reasonsHint();

    @Message("Foreslå")
    String proposeCase();

    @Message("Vedtaket er gjort, og brevet er laget.")
    String decidedNow();

    @Message("Venter på godkjenning av en annen.")
    String waits();

    @Message("Tidligere i saken")
    String earlier();

    @Message("Dokumenter")
    String documents();

    @Message("Hendelser")
    String events();

    @Message("Bevillingen")
    String licenceLink();

    @Message("{kind} {year}")
    String standingTitle(String kind, int year);

    @Message("{amount} kroner for bevilling {licence}, vedtatt {date}{#if waits}, venter på klage{/if}")
    String standingLine(String amount, String licence, String date, boolean waits);

    @Message("Satsene for {year} venter på godkjenning")
    String ratesWaiting(int year);

    @Message("{regulation}, lagt inn av {name} {at}. Hold tallene mot forskriften før du godkjenner.")
    String ratesWaitingText(String regulation, String name, String at);

    @Message("Du har lagt inn disse. En annen administrator må godkjenne dem.")
    String ratesOwn();

    @Message("Godkjenn satsene for {year}")
    String ratesApprove(int year);

    @Message("Satsene er godkjent og gjelder.")
    String ratesApproved();

    @Message("Etter arrangementet")
    String eventReportTitle();

    @Message("Arrangementet var over {date}. Arrangøren er bedt om å svare innen {due}.")
    String eventReportText(String date, String due);

    @Message("Svaret har ikke kommet. Kom det på papir, kan du skrive det inn.")
    String eventReportLate();

    @Message("Svaret er skrevet inn.")
    String eventReported();

    @Message("Arrangement som skal gjøres opp")
    String waitingEvents();

    @Message("Etteroppgjør for arrangement")
    String waitingEventsTitle();

    @Message("{told} er meldt og kan gjøres opp.")
    String waitingTold(long told);

    @Message("{late} har ikke svart innen fristen.")
    String waitingLate(long late);

    @Message("Dager til å melde hva et arrangement kom til")
    String eventReportDays();

    @Message("Regnet fra dagen det blir spurt om. Fra 7 til 90.")
    String eventReportDaysHint();

    @Message("Påminnelse så mange dager før")
    String eventReminderDays();

    @Message("0 for ingen påminnelse.")
    String eventReminderDaysHint();
}
