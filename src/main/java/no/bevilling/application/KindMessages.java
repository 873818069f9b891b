package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.party.RegisterAnswer;
import no.bevilling.rules.fact.ApplicationKind;
import no.bevilling.rules.fact.Channel;
import no.bevilling.rules.fact.EventKind;
import no.bevilling.rules.fact.InvitedBy;
import no.bevilling.rules.fact.LicenceType;

/** What the kinds of application are called in the applicant's words, and what only some of them ask. */
@MessageBundle("slag")
public interface KindMessages {
    @Message("Skjenke alkohol på et fast sted")
    String newServing();

    @Message("Selge alkohol i butikk eller utsalg")
    String newSale();

    @Message(
            "{#when kind}{#is SINGLE_OCCASION}Skjenke på ett arrangement{#is AMBULATORY}Skjenke på en fest for inviterte{#is TRANSFER}Overta et sted som har bevilling{#is RENEWAL}Fornye bevillingen{#is AREA_CHANGE}Endre området for godt{#is HOURS_CHANGE}Endre tidene for godt{#is GROUPS_CHANGE}Endre hvilke drikker bevillingen gjelder{#is CONCEPT_CHANGE}Drive på en annen måte{#is AREA_EXTENSION}Skjenke på et større område én gang{#is HOURS_EXTENSION}Skjenke lenger én gang{#is MANAGER_CHANGE}Bytte styrer eller stedfortreder{#is CLOSING_DOWN}Melde fra om at vi slutter{#else}Søke om ny bevilling{/when}")
    String wish(ApplicationKind kind);

    @Message(
            "{#when kind}{#is SINGLE_OCCASION}Festival, konsert, marked eller annet. Bevillingen gjelder bare denne gangen (alkoholloven § 1-6).{#is AMBULATORY}Bryllup, jubileum eller firmafest i et leid lokale, når drikken betales for (ambulerende bevilling, alkoholloven § 4-5).{#is TRANSFER}Kjøp, leie, dødsbo eller konkurs. Søk innen 30 dager etter overtakelsen (alkoholloven § 1-10).{#is RENEWAL}Bevillingsperioden går mot slutten, og dere vil fortsette.{#is AREA_CHANGE}Ny uteservering, nytt rom eller mindre areal.{#is HOURS_CHANGE}Åpne tidligere, stenge senere, eller omvendt.{#is GROUPS_CHANGE}Legge til eller ta bort øl, vin eller brennevin.{#is CONCEPT_CHANGE}Et annet slags sted, et annet publikum eller flere plasser.{#is AREA_EXTENSION}Et telt, et torg eller et rom til, for én bestemt anledning (alkoholloven § 4-2).{#is HOURS_EXTENSION}Lenger enn dere ellers kan, for én bestemt anledning (alkoholloven § 4-4).{#is MANAGER_CHANGE}Søk straks når styreren slutter (alkoholloven § 1-7c).{#is CLOSING_DOWN}Virksomheten legges ned, eller dere vil ikke lenger selge eller skjenke.{#else}{/when}")
    String wishMeaning(ApplicationKind kind);

    @Message(
            "{#if !type}{#if kind.name == 'TRANSFER'}Serveringsbevilling ved overtakelse{#else}Serveringsbevilling{/if}{#else}{#when kind}{#is NEW}{fag:licenceType(type)}{#is RENEWAL}Fornyelse av bevilling{#is TRANSFER}Overtakelse av sted med bevilling{#is AREA_CHANGE}Endring av område{#is HOURS_CHANGE}Endring av tider{#is GROUPS_CHANGE}Endring av drikkegrupper{#is CONCEPT_CHANGE}Endring av driftskonsept{#is AREA_EXTENSION}Større område for én anledning{#is HOURS_EXTENSION}Lengre tid for én anledning{#is SINGLE_OCCASION}Skjenkebevilling for ett arrangement{#is AMBULATORY}Ambulerende skjenkebevilling{#is MANAGER_CHANGE}Ny styrer eller stedfortreder{#is CLOSING_DOWN}Melding om nedleggelse{/when}{/if}")
    String title(ApplicationKind kind, LicenceType type);

    @Message("Hva vil du?")
    String wishLabel();

    @Message("Gjelder bevilling {number}, {place}")
    String concerns(String number, String place);

    @Message("Gjelder til og med {day}")
    String validTo(String day);

    @Message("Gå videre")
    String go();

    @Message("Overta et sted som har bevilling")
    String takeoverTitle();

    @Message(
            "Skriv nummeret på bevillingen til den som driver stedet nå. Det står på bevillingen og i bevillingsregisteret.")
    String takeoverLead();

    @Message("Bevillingsnummer")
    String licenceNumber();

    @Message("For eksempel 3451-2026-0007")
    String licenceNumberHelp();

    @Message(
            "Vi finner ingen gjeldende bevilling med dette nummeret i kommunen. Se etter i bevillingsregisteret, eller søk om ny bevilling.")
    String noSuchLicence();

    @Message("Til bevillingsregisteret")
    String toRegister();

    @Message("Det vi vet fra bevillingen dere har, er fylt ut. Se over, og endre det som skal endres.")
    String prefilled();

    @Message("Søker du som privatperson?")
    String privatePerson();

    @Message("Da trenger du ikke organisasjonsnummer.")
    String privatePersonHelp();

    @Message("Hvem er du i virksomheten?")
    String actingAsLabel();

    @Message("Styreleder, daglig leder eller innehaver kan søke, og den som en av dem gir fullmakt.")
    String actingAsHelp();

    @Message(
            "{#when as}{#is CHAIR}Styreleder{#is GENERAL_MANAGER}Daglig leder{#is OWNER}Innehaver eller deltaker{#is AUTHORISED}Jeg har fullmakt{/when}")
    String actingAs(ActingAs as);

    @Message(
            "{#when as}{#is AUTHORISED}Fullmakt som du har fått her i løsningen, eller som du legger ved (forvaltningsloven § 12).{#else}{/when}")
    String actingAsMeaning(ActingAs as);

    @Message("Avgang fra kai")
    String departs();

    @Message("Tilbake ved kai")
    String returns();

    @Message("Bare for turbåt: tidene kan følge turen.")
    String boatHelp();

    @Message("Første dag i sesongen")
    String partOfYearFrom();

    @Message("Siste dag i sesongen")
    String partOfYearTo();

    @Message("Dag og måned, for eksempel 1.5. Bare når bevillingen gjelder en del av året.")
    String partOfYearHelp();

    @Message("Hvordan får kunden varene?")
    String channels();

    @Message(
            "{#when channel}{#is COUNTER}Over disk eller i betjent kasse{#is SELF_CHECKOUT}I selvbetjent kasse{#is ONLINE}Fra nettbutikk{#is DELIVERY}Levert hjem{#is TELEPHONE}Bestilt på telefon{/when}")
    String channel(Channel channel);

    @Message("Er det en bakgård med boliger på flere sider?")
    String backyard();

    @Message("Navn på arrangementet")
    String eventName();

    @Message("Hva slags arrangement er det?")
    String eventKindLabel();

    @Message(
            "{#when kind}{#is CONCERT}Konsert{#is FESTIVAL}Festival{#is MARKET}Marked{#is MIDSUMMER}Sankthans{#is NATIONAL_DAY}17. mai{#is SPORTS}Idrett{#is FAMILY_EVENT}Familiearrangement, åpent for alle{#is CHILDREN}Arrangement for barn og unge{#is PRIVATE_CELEBRATION}Privat feiring{#is OTHER}Noe annet{/when}")
    String eventKind(EventKind kind);

    @Message("Skriv norsk tid. Varer arrangementet til etter midnatt, er slutten neste dag.")
    String eventLead();

    @Message("Arrangementet begynner")
    String eventFrom();

    @Message("Arrangementet slutter")
    String eventTo();

    @Message("Dato og klokkeslett, for eksempel 12.6.2027 kl. 18.00")
    String momentHelp();

    @Message("Øl og vin fra")
    String servingFrom();

    @Message("Øl og vin til")
    String servingTo();

    @Message("Brennevin fra")
    String spiritsFrom();

    @Message("Brennevin til")
    String spiritsTo();

    @Message("Når vil dere skjenke?")
    String servingTimes();

    @Message(
            "Samme tider hver dag arrangementet varer. Et tidspunkt etter midnatt er om natten: fra 18.00 til 01.00. Svar om brennevin bare når dere søker om det.")
    String servingTimesHelp();

    @Message("Hvor vil dere skjenke?")
    String areas();

    @Message("Svar på resten bare når dere vil skjenke ute.")
    String outsideOnly();

    @Message("Det utvidede området")
    String largerArea();

    @Message("Hvem kan komme?")
    String invitedByLabel();

    @Message(
            "{#when by}{#is NAMED_GUESTS}Bare de som er invitert ved navn{#is PUBLIC_NOTICE}Alle: det er annonsert, på plakat eller i sosiale medier{/when}")
    String invitedBy(InvitedBy by);

    @Message("Betaler gjestene for drikken, gjennom billett eller på annen måte?")
    String paid();

    @Message("Hvor mange venter dere?")
    String attendance();

    @Message("Aldersgrense")
    String ageLimit();

    @Message("I år. Skriv 0 når det ikke er noen.")
    String ageLimitHelp();

    @Message("Venter dere gjester under 18 år?")
    String minorsExpected();

    @Message("Antall ordensvakter")
    String doorGuards();

    @Message("Skriv 0 når det ikke er noen.")
    String doorGuardsHelp();

    @Message("Hvordan skal arrangementet foregå?")
    String eventDescription();

    @Message("Program, bar og betjening, vakthold, og hvordan dere passer på alder og beruselse.")
    String eventDescriptionHelp();

    @Message(
            "Den som har ansvaret, og en stedfortreder. Begge må være over 20 år. Kunnskapsprøve kreves ikke for én anledning (alkoholloven § 1-7c).")
    String organisersLead();

    @Message("Fra hvilken dag?")
    String changeFrom();

    @Message("Når ble, eller blir, stedet overtatt?")
    String takeover();

    @Message(
            "Søk innen 30 dager. Da kan driften fortsette på den gamle bevillingen mens saken behandles (alkoholloven § 1-10).")
    String takeoverHelp();

    @Message("Hvordan blir stedet overtatt?")
    String groundLabel();

    @Message(
            "{#when ground}{#is AGREEMENT}Ved kjøp, leie eller annen avtale{#is SHARES}Ved at mer enn halvparten av aksjene skifter eier{#is DEATH}Bevillingshaveren er død, og boet driver videre{#is BANKRUPTCY}Bevillingshaveren er konkurs, og boet driver videre{/when}")
    String ground(TransferGround ground);

    @Message("Siste dag med salg eller skjenking")
    String lastDay();

    @Message("Fortell kort hva det gjelder")
    String changeDescription();

    @Message(
            "{#when kind}{#is AREA_CHANGE}Hvilket område som kommer til eller går ut, og hvor stort det er.{#is HOURS_CHANGE}Hvorfor dere vil ha andre tider.{#is GROUPS_CHANGE}Hvilke drikker som kommer til eller går ut, og hvorfor.{#is CONCEPT_CHANGE}Hva som blir annerledes for gjestene og for naboene.{#is MANAGER_CHANGE}For eksempel når den forrige sluttet.{#is CLOSING_DOWN}For eksempel at stedet er solgt, og til hvem.{#else}For eksempel hvem dere overtar etter.{/when}")
    String changeHelp(ApplicationKind kind);

    @Message("Hent fra Enhetsregisteret")
    String lookUp();

    @Message(
            "{#when state}{#is FOUND}Vi har fylt ut det Enhetsregisteret har. Se over at det stemmer.{#is NOT_FOUND}Enhetsregisteret har ingen virksomhet med dette nummeret. Se over nummeret. Er virksomheten helt ny, kan du fylle ut resten selv.{#is DELETED}Virksomheten er slettet i Enhetsregisteret. Bevilling gis ikke til en virksomhet som ikke finnes. Søk med nummeret til den som driver nå.{#is BANKRUPT}Virksomheten er konkurs, sier Enhetsregisteret. Det er boet som må søke, hvis driften skal gå videre.{#is UNAVAILABLE}Enhetsregisteret svarer ikke akkurat nå. Det du har skrevet, er lagret. Fyll ut resten selv, eller prøv igjen senere.{#is OFF}Vi kan ikke spørre Enhetsregisteret herfra. Fyll ut feltene selv.{/when}")
    String registerAnswer(RegisterAnswer.State state);

    @Message(
            "Utkastet blir slettet fra {day}, fordi det ikke er rørt på lenge. Lagre en av delene, så beholder du det.")
    String willBeDeleted(String day);

    @Message("Slettes fra {day}")
    String willBeDeletedShort(String day);

    @Message("Registrer søknad")
    String paperMenu();

    @Message("Registrer en søknad på papir eller e-post")
    String paperTitle();

    @Message(
            "Skriv søknaden inn i det samme skjemaet som søkeren bruker. Saken regnes som mottatt den dagen den kom inn.")
    String paperLead();

    @Message("Begynt, men ikke sendt")
    String paperBegun();

    @Message("kom inn {day}")
    String paperCame(String day);

    @Message("Hva gjelder søknaden?")
    String paperWish();

    @Message("Når den gjelder en bevilling som finnes. For eksempel 3451-2026-0007.")
    String paperLicenceHelp();

    @Message("Hvordan kom den inn?")
    String paperChannel();

    @Message("{#when channel}{#is PAPER}På papir{#is EMAIL}På e-post{#else}I skjemaet her{/when}")
    String channelOf(ApplicationChannel channel);

    @Message("Dagen den kom inn")
    String paperReceivedOn();

    @Message("Fristene regnes fra denne dagen.")
    String paperReceivedHelp();

    @Message("Jeg bekrefter at søknaden er skrevet inn slik den kom, og at søkeren har skrevet under.")
    String paperTruthful();

    @Message("Datoen på papiret")
    String dateOnPaper();

    @Message("Bare når kommunen ikke godtar gamle papirer.")
    String dateOnPaperHelp();

    @Message("Dette må være med")
    String mustCome();

    @Message("Dette kan kommunen be om")
    String mayBeAsked();

    @Message("Sender du det nå, går saken raskere.")
    String mayBeAskedLead();

    @Message("Ingen vedlegg kreves til denne søknaden.")
    String nothingDemanded();

    @Message("ikke eldre enn {months} {#if months == 1}måned{#else}måneder{/if}")
    String monthsOld(int months);

    @Message("datert {day}")
    String datedOn(String day);

    @Message("for gammelt")
    String tooOld();
}
