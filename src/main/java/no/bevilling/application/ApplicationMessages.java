package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.application.Attachments.Refusal;

/** Texts that several of the applicant’s pages share, and those that say what is wrong or missing. */
@MessageBundle("soknad")
public interface ApplicationMessages {
    @Message("Søk om bevilling")
    String title();

    @Message("Kommune")
    String municipality();

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

    @Message("Utkast")
    String draft();

    @Message("Sist lagret {when}")
    String savedAt(String when);

    @Message("Uten navn ennå")
    String unnamed();

    @Message("{licence} i {municipality}")
    String applicationFor(String licence, String municipality);

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

    @Message("Utkastet er slettet.")
    String discarded();

    @Message("Tilbake til oversikten")
    String backToTasks();

    @Message(
            "{#when step}{#is HOLDER}Den som søker{#is CHANGE}Hva som endres{#is EVENT}Når og hvor{#is GUESTS}Gjester og vakthold{#is PLACE}Stedet{#is FOOD_SERVICE}Serveringsbevilling{#is LICENCE}Hva dere søker om{#is OUTDOOR}Uteområde{#is HOURS}Tider{#is PEOPLE}Personer{#is TURNOVER}Forventet omsetning{#is ATTACHMENTS}Vedlegg{#is REVIEW}Se over og send{/when}")
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

    @Message(
            "Denne siden ble endret {when}, etter at du åpnet den her. Ingenting av det du skrev her, er lagret ennå. Nedenfor ser du hva som er lagret; feltene viser det du skrev her.")
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

    @Message("Organisasjonsnummer")
    String organisationNumber();

    @Message("Navn på virksomheten")
    String holderName();

    @Message("Organisasjonsform")
    String holderForm();

    @Message("Postadresse")
    String postalAddress();

    @Message("Kontaktperson")
    String contactName();

    @Message("E-post")
    String email();

    @Message("Telefon")
    String telephone();

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

    @Message("Punkt på kartet")
    String onMap();

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

    @Message("Har stedet serveringsbevilling?")
    String foodServiceLicenceLabel();

    @Message("Ligger stedet i, eller hører det sammen med, noe av dette?")
    String connectedToLabel();

    @Message("Hva selger butikken mest av?")
    String mainAssortmentLabel();

    @Message("Har lokalet en annen bevilling fra før?")
    String otherLicenceLabel();

    @Message("Hvilke drikker?")
    String drinkGroupsLabel();

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

    @Message("Gjelder det bare en del av året?")
    String seasonalLabel();

    @Message("Gjelder det drikk dere lager selv?")
    String ownProductionLabel();

    @Message("Vil dere skjenke ute også?")
    String outdoorWanted();

    @Message("Hvordan er området avgrenset?")
    String delimitationLabel();

    @Message("Beskriv området")
    String outdoorDescription();

    @Message("Har grunneieren sagt ja, eller eier dere grunnen selv?")
    String landownerConsentLabel();

    @Message("{area}: {groups}")
    String hoursBlock(String area, String groups);

    @Message(
            "{#when groups}{#is '1-2'}øl og vin (gruppe 1 og 2){#is '1'}øl (gruppe 1){#is '2'}vin (gruppe 2){#is '3'}brennevin (gruppe 3){/when}")
    String groups(String groups);

    @Message("Styrer")
    String manager();

    @Message("Stedfortreder")
    String deputy();

    @Message("Navn")
    String personName();

    @Message("Fødselsnummer")
    String identityNumber();

    @Message("Fødselsdato")
    String birthDate();

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

    @Message("Grunn for å slippe stedfortreder")
    String deputyExemptionReason();

    @Message("Eiere og andre med vesentlig innflytelse")
    String influential();

    @Message("Person {number}")
    String influentialPerson(int number);

    @Message("Rolle")
    String role();

    @Message("Eierandel i prosent")
    String sharePercent();

    @Message("Øl og annet i gruppe 1")
    String group1Litres();

    @Message("Vin og annet i gruppe 2")
    String group2Litres();

    @Message("Brennevin i gruppe 3")
    String group3Litres();

    @Message("liter i året")
    String litresAYear();

    @Message("Hva viser filen?")
    String attachmentKindLabel();

    @Message("Fil")
    String file();

    @Message("{name} er lagt ved.")
    String fileAdded(String name);

    @Message("{name} er fjernet.")
    String fileRemoved(String name);

    @Message("Fjern")
    String remove();

    @Message("Velg en fil først.")
    String fileMissing();

    @Message(
            "{#when refusal}{#is EMPTY}Filen er tom. Den er ikke lagret. Velg en annen.{#is TOO_LARGE}Filen er større enn 20 MB og er ikke lagret. Lag den mindre, eller del den opp.{#is NOT_ACCEPTED}Filen er ikke en PDF, PNG eller JPEG, uansett hva den heter. Den er ikke lagret. Lagre papiret som PDF, eller ta et bilde av det.{#is TOO_MUCH}Vedleggene til søknaden er for store til sammen. Filen er ikke lagret. Fjern noe først.{#is TOO_MANY}Søknaden har så mange vedlegg som vi tar imot. Filen er ikke lagret. Fjern noe først.{/when}")
    String fileRefused(Refusal refusal);

    @Message("Se over og send")
    String reviewTitle();

    @Message("{part}: {count} mangler")
    String lackingIn(String part, int count);

    @Message("Se over svarene. Når søknaden er sendt, kan du ikke endre dem.")
    String reviewLead();

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

    @Message("Mottatt")
    String receivedAt();

    @Message("Status")
    String status();

    @Message("Vedtak senest")
    String dueOn();

    @Message("Du kan kommentere en uttalelse")
    String toComment();

    @Message(
            "{#when flaw}{#is MISSING}må fylles ut{#is NOT_A_TEXT}har tegn som ikke kan skrives ut{#is TOO_OLD}er eldre enn kommunen godtar{#is NO_DATE_ON_PAPER}må ha dato: skriv datoen som står på papiret{#is IN_THE_FUTURE}kan ikke være fram i tid{#is TOO_LONG}er for langt{#is NOT_A_NUMBER}må være et tall{#is NOT_A_WHOLE_NUMBER}må være et helt tall{#is OUT_OF_RANGE}er utenfor det som er mulig{#is NOT_A_DATE}må være en dato som finnes, for eksempel 01.12.2026{#is NOT_A_MOMENT}må være dato og klokkeslett, for eksempel 12.6.2027 kl. 18.00{#is NOT_A_TIME}må være et klokkeslett, for eksempel 23.30{#is NOT_A_CHOICE}må være ett av valgene{#is NOT_ORGANISATION_NUMBER}er ikke gyldig. Sjekk de ni sifrene{#is NOT_IDENTITY_NUMBER}er ikke gyldig. Sjekk de elleve sifrene{#is NOT_POSTAL_CODE}må ha fire siffer{#is NOT_EMAIL}må være en e-postadresse, som navn@eksempel.no{#is NOT_TELEPHONE}må være et telefonnummer{#is NOT_A_CODE}må være tolv bokstaver og siffer, som ABCD-EFGH-JKMN{#is NOT_CADASTRAL_UNIT}skrives som 17/204{#is NOT_A_COMBINATION}må være gruppe 1, gruppe 1 og 2, eller alle tre{#is ENDS_BEFORE_START}kan ikke være før første dag{#is PASSED}kan ikke ligge i fortiden{#is NOT_A_PERSON}finnes ikke i søknaden{#is TWICE}er oppgitt to ganger{#is OVER_A_HUNDRED}blir til sammen mer enn 100 prosent{#is NOT_ASKED_FOR}gjelder noe du ikke søker om{#is INCOMPLETE}må ha både fra og til{/when}")
    String flaw(Flaw flaw);

    /** A label that is a question, left without an answer. */
    @Message("Svar på «{question}»")
    String unanswered(String question);

    @Message("{label} {flaw}")
    String wrong(String label, String flaw);

    @Message("{person}: {label} {flaw}")
    String wrongOf(String person, String label, String flaw);
}
