package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.application.Attachments.Refusal;

/** Texts of the applicant’s pages. */
@MessageBundle("soknad")
public interface ApplicationMessages {
    @Message("Søk om bevilling")
    String title();

    @Message("Her søker du kommunen om å få selge eller skjenke alkohol. Du kan stoppe når du vil; alt du har svart blir lagret.")
    String startLead();

    @Message("Søknadene dine")
    String mine();

    @Message("Ny søknad")
    String newApplication();

    @Message("Kommune")
    String municipality();

    @Message("Kommunen der stedet ligger.")
    String municipalityHelp();

    @Message("Velg")
    String choose();

    @Message("Hva vil du søke om?")
    String licenceTypeLabel();

    @Message("Salgsbevilling")
    String sale();

    @Message("Kunden tar drikken med seg: butikk, ølutsalg, gårdsutsalg.")
    String saleMeaning();

    @Message("Skjenkebevilling")
    String serving();

    @Message("Gjesten drikker på stedet: restaurant, bar, hotell, catering.")
    String servingMeaning();

    @Message("Start søknaden")
    String start();

    @Message("Dette bør du ha for hånden")
    String haveReady();

    @Message("Organisasjonsnummeret, fødselsnumrene til styrer og stedfortreder, bevis for kunnskapsprøven, plantegning, leiekontrakt og et anslag på hvor mange liter du vil selge i året. Har du ikke alt nå, kan du begynne likevel og fortsette en annen dag.")
    String haveReadyText();

    @Message("Utkast")
    String draft();

    @Message("Sist lagret {when}")
    String savedAt(String when);

    @Message("Sendt {when}")
    String sentAt(String when);

    @Message("Fortsett")
    String continueDraft();

    @Message("Åpne")
    String open();

    @Message("Uten navn ennå")
    String unnamed();

    @Message("{licence} i {municipality}")
    String applicationFor(String licence, String municipality);

    @Message("Ta delene i den rekkefølgen du vil. Alt blir lagret underveis.")
    String tasksLead();

    @Message("Deler av søknaden")
    String tasksLabel();

    @Message("Ferdig")
    String done();

    @Message("Ikke begynt")
    String notStarted();

    @Message("{count} mangler")
    String lacking(int count);

    @Message("Klar til å sendes")
    String readyToSend();

    @Message("Fyll ut resten først")
    String notReady();

    @Message("Slett utkastet")
    String discard();

    @Message("Alt du har svart og alle vedlegg blir borte for godt.")
    String discardMeaning();

    @Message("Ja, slett utkastet")
    String discardYes();

    @Message("Utkastet er slettet.")
    String discarded();

    @Message("Tilbake til oversikten")
    String backToTasks();

    @Message("Til søknadene dine")
    String backToMine();

    @Message("{#when step}{#is HOLDER}Virksomheten{#is PLACE}Stedet{#is LICENCE}Drikkegrupper og periode{#is OUTDOOR}Uteområde{#is HOURS}Tider{#is PEOPLE}Personer{#is TURNOVER}Forventet omsetning{#is ATTACHMENTS}Vedlegg{#is REVIEW}Se over og send{/when}")
    String step(Step step);

    @Message("Del {position} av {count}")
    String stepOf(int position, int count);

    @Message("Lagre og fortsett")
    String saveAndContinue();

    @Message("Lagre og fortsett senere")
    String saveForLater();

    @Message("Lagret.")
    String saved();

    @Message("Det vi forsto av det du skrev, er lagret.")
    String keptButWrong();

    @Message("Endret i et annet vindu")
    String conflictTitle();

    @Message("Denne siden ble endret {when}, etter at du åpnet den her. Ingenting av det du skrev her, er lagret ennå. Nedenfor ser du hva som er lagret; feltene viser det du skrev her.")
    String conflictText(String when);

    @Message("Dette er lagret")
    String conflictStored();

    @Message("Lagre det jeg skrev her i stedet")
    String conflictMine();

    @Message("Behold det som er lagret")
    String conflictTheirs();

    @Message("Ja")
    String yes();

    @Message("Nei")
    String no();

    @Message("Bevillingen gis til den virksomheten drives for regning av (alkoholloven § 1-4b).")
    String holderLead();

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Ni siffer, hovedenheten, ikke underenheten.")
    String organisationNumberHelp();

    @Message("Navn på virksomheten")
    String holderName();

    @Message("Organisasjonsform")
    String holderForm();

    @Message("For eksempel AS, ENK, SA eller forening.")
    String holderFormHelp();

    @Message("Postadresse")
    String postalAddress();

    @Message("Kontaktperson")
    String contactName();

    @Message("E-post")
    String email();

    @Message("Telefon")
    String telephone();

    @Message("Bevillingen gjelder for et bestemt lokale og en bestemt type virksomhet.")
    String placeLead();

    @Message("Navn på stedet")
    String placeName();

    @Message("Gateadresse")
    String streetAddress();

    @Message("Postnummer")
    String postalCode();

    @Message("Poststed")
    String postalPlace();

    @Message("Gårdsnummer og bruksnummer")
    String cadastralUnit();

    @Message("For eksempel 17/204. Står på kommunale fakturaer og i kontrakten.")
    String cadastralUnitHelp();

    @Message("Punkt på kartet")
    String onMap();

    @Message("Adressen er nok. Har stedet ingen adresse, kan du flytte markøren på kartet eller skrive koordinatene.")
    String onMapHelp();

    @Message("Kart. Du kan skrive koordinatene i feltene under kartet i stedet.")
    String mapLabel();

    @Message("Breddegrad")
    String latitude();

    @Message("Lengdegrad")
    String longitude();

    @Message("Hva slags sted er det?")
    String venueKindLabel();

    @Message("Antall gjester det er plass til")
    String seats();

    @Message("Driftskonsept")
    String concept();

    @Message("Hvem kommer, hva serverer eller selger dere, når har dere åpent, musikk og annet.")
    String conceptHelp();

    @Message("Har stedet serveringsbevilling?")
    String foodServiceLicenceLabel();

    @Message("Den kreves etter serveringsloven for å servere mat og drikke.")
    String foodServiceLicenceHelp();

    @Message("Ligger stedet i, eller hører det sammen med, noe av dette?")
    String connectedToLabel();

    @Message("La alt stå tomt hvis det ikke gjør det.")
    String connectedToHelp();

    @Message("Hva selger butikken mest av?")
    String mainAssortmentLabel();

    @Message("Har lokalet en annen bevilling fra før?")
    String otherLicenceLabel();

    @Message("Hvilke drikker?")
    String drinkGroupsLabel();

    @Message("Gruppe 2 gis bare sammen med gruppe 1, og gruppe 3 bare sammen med begge (alkoholloven § 4-2).")
    String drinkGroupsHelp();

    @Message("Øl og annet med inntil 4,7 prosent")
    String groups1();

    @Message("Øl og vin")
    String groups12();

    @Message("Øl, vin og brennevin")
    String groups123();

    @Message("Gruppe 1")
    String groups1Help();

    @Message("Gruppe 1 og 2: under 22 prosent")
    String groups12Help();

    @Message("Gruppe 1, 2 og 3: inntil 60 prosent")
    String groups123Help();

    @Message("Hvem skal dere skjenke til?")
    String clienteleLabel();

    @Message("Første dag")
    String periodFrom();

    @Message("Siste dag")
    String periodTo();

    @Message("En bevilling kan gis for inntil fire år, og ikke lenger enn til 30. september året etter at nytt kommunestyre er valgt (alkoholloven § 1-6).")
    String periodHelp();

    @Message("For perioden nå er siste mulige dag {day}.")
    String latestEnd(String day);

    @Message("Gjelder det bare en del av året?")
    String seasonalLabel();

    @Message("Gjelder det drikk dere lager selv?")
    String ownProductionLabel();

    @Message("Vil dere skjenke ute også?")
    String outdoorWanted();

    @Message("Svar på resten bare hvis dere vil skjenke ute.")
    String outdoorMore();

    @Message("Hvordan er området avgrenset?")
    String delimitationLabel();

    @Message("Beskriv området")
    String outdoorDescription();

    @Message("Hvor det ligger, hvor stort det er og hvordan dere har oversikt.")
    String outdoorDescriptionHelp();

    @Message("Har grunneieren sagt ja, eller eier dere grunnen selv?")
    String landownerConsentLabel();

    @Message("Skriv når dere vil selge eller skjenke. Slutter dere etter midnatt, skriver du tidspunktet om natten: fra 11.00 til 01.00.")
    String hoursLead();

    @Message("La dager dere ikke vil ha åpent, stå tomme.")
    String hoursEmpty();

    @Message("Vi har fylt ut lovens vanlige tider. Endre dem til det dere ønsker.")
    String hoursProposed();

    @Message("Velg drikkegrupper først, så vet vi hvilke tider vi skal spørre om.")
    String hoursNeedGroups();

    @Message("Drikkegrupper og periode")
    String toGroups();

    @Message("{area}: {groups}")
    String hoursBlock(String area, String groups);

    @Message("{#when groups}{#is '1-2'}øl og vin (gruppe 1 og 2){#is '1'}øl (gruppe 1){#is '2'}vin (gruppe 2){#is '3'}brennevin (gruppe 3){/when}")
    String groups(String groups);

    @Message("Fra")
    String hoursFrom();

    @Message("Til")
    String hoursTo();

    @Message("{days}, fra, {block}")
    String hoursFromOf(String days, String block);

    @Message("{days}, til, {block}")
    String hoursToOf(String days, String block);

    @Message("Særskilte dager")
    String specialDays();

    @Message("Fyll ut bare hvis dere vil ha egne tider disse dagene. Ellers gjelder den strengeste regelen for dagen.")
    String specialDaysHelp();

    @Message("Ulike tider for hver dag")
    String dayByDay();

    @Message("Hver bevilling skal ha en styrer og en stedfortreder (alkoholloven § 1-7c). Kommunen ber politiet uttale seg om dem og om eierne.")
    String peopleLead();

    @Message("Fødselsnummer lagres kryptert. Vi viser det aldri igjen, heller ikke til deg.")
    String peopleSecret();

    @Message("Styrer")
    String manager();

    @Message("Stedfortreder")
    String deputy();

    @Message("Navn")
    String personName();

    @Message("Fødselsnummer")
    String identityNumber();

    @Message("11 siffer. Har personen ikke norsk nummer, fyll ut fødselsdatoen i stedet.")
    String identityNumberHelp();

    @Message("Fødselsnummeret er lagret. Fyll ut bare hvis det skal byttes.")
    String identityNumberStored();

    @Message("Fødselsdato")
    String birthDate();

    @Message("Bare når fødselsnummer mangler.")
    String birthDateHelp();

    @Message("Født {day}")
    String bornOn(String day);

    @Message("Har bestått kunnskapsprøven om alkoholloven?")
    String knowledgeTest();

    @Message("Er ansatt på stedet, eller arbeider der som eier?")
    String employed();

    @Message("Har styringsrett over salget eller skjenkingen?")
    String hasAuthority();

    @Message("Vil dere søke om å slippe stedfortreder?")
    String deputyExemptionLabel();

    @Message("Bare når det er urimelig på grunn av størrelsen på stedet.")
    String deputyExemptionHelp();

    @Message("Grunn for å slippe stedfortreder")
    String deputyExemptionReason();

    @Message("Eiere og andre med vesentlig innflytelse")
    String influential();

    @Message("Den som eier en vesentlig del, får en vesentlig del av inntektene, eller leder virksomheten (alkoholloven § 1-7b).")
    String influentialHelp();

    @Message("Person {number}")
    String influentialPerson(int number);

    @Message("Rolle")
    String role();

    @Message("For eksempel eier, styreleder eller daglig leder.")
    String roleHelp();

    @Message("Eierandel i prosent")
    String sharePercent();

    @Message("Legg til en person")
    String addPerson();

    @Message("Fjern person {number}")
    String removePerson(int number);

    @Message("Anslå hvor mange liter dere vil selge eller skjenke i året. Kommunen regner ut bevillingsgebyret etter dette (alkoholforskriften § 6-1).")
    String turnoverLead();

    @Message("Øl og annet i gruppe 1")
    String group1Litres();

    @Message("Vin og annet i gruppe 2")
    String group2Litres();

    @Message("Brennevin i gruppe 3")
    String group3Litres();

    @Message("liter i året")
    String litresAYear();

    @Message("PDF, PNG eller JPEG, opptil 20 MB hver. Et bilde tatt med telefonen er godt nok når alt kan leses.")
    String attachmentsLead();

    @Message("Søknaden må ha en plantegning. Resten kan du også sende senere, men da tar saken lengre tid.")
    String floorPlanNeeded();

    @Message("Lagt ved")
    String attached();

    @Message("Ingenting er lagt ved ennå.")
    String nothingAttached();

    @Message("Hva viser filen?")
    String attachmentKindLabel();

    @Message("Fil")
    String file();

    @Message("Legg ved")
    String addFile();

    @Message("{name} er lagt ved.")
    String fileAdded(String name);

    @Message("{name} er fjernet.")
    String fileRemoved(String name);

    @Message("Fjern {name}")
    String removeFile(String name);

    @Message("Fjern")
    String remove();

    @Message("Fortsett")
    String next();

    @Message("{size}")
    String fileSize(String size);

    @Message("Velg en fil først.")
    String fileMissing();

    @Message("{#when refusal}{#is EMPTY}Filen er tom. Den er ikke lagret. Velg en annen.{#is TOO_LARGE}Filen er større enn 20 MB og er ikke lagret. Lag den mindre, eller del den opp.{#is NOT_ACCEPTED}Filen er ikke en PDF, PNG eller JPEG, uansett hva den heter. Den er ikke lagret. Lagre papiret som PDF, eller ta et bilde av det.{#is TOO_MUCH}Vedleggene til søknaden er for store til sammen. Filen er ikke lagret. Fjern noe først.{#is TOO_MANY}Søknaden har så mange vedlegg som vi tar imot. Filen er ikke lagret. Fjern noe først.{/when}")
    String fileRefused(Refusal refusal);

    @Message("Se over og send")
    String reviewTitle();

    @Message("Legg ved en fil")
    String addFileTitle();

    @Message("Søknad")
    String licenceTypeShort();

    @Message("{part}: {count} mangler")
    String lackingIn(String part, int count);

    @Message("Se over svarene. Når søknaden er sendt, kan du ikke endre dem.")
    String reviewLead();

    @Message("Endre")
    String change();

    @Message("Endre: {part}")
    String changeOf(String part);

    @Message("Ikke svart")
    String notAnswered();

    @Message("Dette mangler før du kan sende")
    String stillMissing();

    @Message("Jeg bekrefter at opplysningene er riktige, og at jeg har lov til å søke for virksomheten.")
    String truthfulLabel();

    @Message("Bekreft at opplysningene er riktige")
    String truthfulMissing();

    @Message("Send søknaden")
    String send();

    @Message("Fødselsnummer er lagret")
    String identityStoredShort();

    @Message("{percent} prosent")
    String shareOf(String percent);

    @Message("{from}–{to}")
    String hoursText(String from, String to);

    @Message("Søknaden er sendt")
    String receiptTitle();

    @Message("{municipality} kommune har mottatt søknaden.")
    String receiptText(String municipality);

    @Message("Saksnummer")
    String caseNumber();

    @Message("Mottatt")
    String receivedAt();

    @Message("Hva skjer nå?")
    String whatNext();

    @Message("Du får et foreløpig svar innen en måned hvis vedtaket tar lengre tid (forvaltningsloven § 11 a).")
    String nextPreliminary();

    @Message("Kommunen ber politiet og sosialtjenesten om uttalelse. Sier noen av dem nei, får du kommentere det først.")
    String nextStatements();

    @Message("Mangler det noe, får du beskjed. Fristen på fire måneder løper fra alt er på plass (alkoholloven § 1-11).")
    String nextMissing();

    @Message("Vedtaket kommer her. Er du uenig, kan du klage innen tre uker.")
    String nextDecision();

    @Message("Status")
    String status();

    @Message("Vedtak senest")
    String dueOn();

    @Message("Dokumenter til deg")
    String documents();

    @Message("Ingen dokumenter ennå. Vedtaket kommer her når saken er avgjort.")
    String noDocuments();

    @Message("Du kan kommentere en uttalelse")
    String toComment();

    @Message("Noen som kommunen har spurt, har innvendinger mot søknaden. Kommunen avgjør ikke saken før du har fått svare.")
    String toCommentText();

    @Message("Les og kommenter")
    String readAndComment();

    @Message("Det du svarte")
    String yourAnswers();

    @Message("{#when flaw}{#is MISSING}må fylles ut{#is NOT_A_TEXT}har tegn som ikke kan skrives ut{#is TOO_LONG}er for langt{#is NOT_A_NUMBER}må være et tall{#is NOT_A_WHOLE_NUMBER}må være et helt tall{#is OUT_OF_RANGE}er utenfor det som er mulig{#is NOT_A_DATE}må være en dato som finnes, for eksempel 01.12.2026{#is NOT_A_TIME}må være et klokkeslett, for eksempel 23.30{#is NOT_A_CHOICE}må være ett av valgene{#is NOT_ORGANISATION_NUMBER}er ikke gyldig. Sjekk de ni sifrene{#is NOT_IDENTITY_NUMBER}er ikke gyldig. Sjekk de elleve sifrene{#is NOT_POSTAL_CODE}må ha fire siffer{#is NOT_EMAIL}må være en e-postadresse, som navn@eksempel.no{#is NOT_TELEPHONE}må være et telefonnummer{#is NOT_CADASTRAL_UNIT}skrives som 17/204{#is NOT_A_COMBINATION}må være gruppe 1, gruppe 1 og 2, eller alle tre{#is ENDS_BEFORE_START}kan ikke være før første dag{#is PASSED}kan ikke ligge i fortiden{#is NOT_A_PERSON}finnes ikke i søknaden{#is TWICE}er oppgitt to ganger{#is OVER_A_HUNDRED}blir til sammen mer enn 100 prosent{#is NOT_ASKED_FOR}gjelder noe du ikke søker om{#is INCOMPLETE}må ha både fra og til{/when}")
    String flaw(Flaw flaw);

    @Message("{label} {flaw}")
    String wrong(String label, String flaw);

    @Message("{person}: {label} {flaw}")
    String wrongOf(String person, String label, String flaw);

    @Message("Tider: {area}, gruppe {group},")
    String hoursOf(String area, int group);

    @Message("Plantegning")
    String floorPlan();
}
