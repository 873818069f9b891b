package no.bevilling.licence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Texts of the pages on which staff see and record the life of a licence. */
@MessageBundle("bevilling")
@ReadByStaffOnly
public interface LicenceMessages {
    @Message("Bevillinger")
    String licences();

    @Message(
            "Alle bevillinger kommunen har gitt, også dem som ikke gjelder lenger. Statusen er den som gjelder i dette øyeblikket.")
    String licencesLead();

    @Message("{n} bevillinger")
    String count(long n);

    @Message("Kommunen har ikke gitt noen bevilling i denne løsningen ennå.")
    String empty();

    @Message("Sted")
    String place();

    @Message("Bevilling")
    String licence();

    @Message("Bevillingshaver")
    String holder();

    @Message("Periode til og med")
    String validTo();

    @Message("Gjelder bevillingen?")
    String force();

    @Message("til og med {day}")
    String until(String day);

    @Message("Alle bevillinger")
    String back();

    @Message("Bevillingen gjelder")
    String holds();

    @Message("Bevillingen gjelder ikke")
    String holdsNot();

    @Message("Grunn: {ground}.")
    String because(String ground);

    @Message("Se {paragraph}.")
    String source(String paragraph);

    @Message("Slik er det til og med {day} om ikke noe mer skjer.")
    String untilLong(String day);

    @Message("Den kommer ikke tilbake av seg selv.")
    String lasting();

    @Message(
            "Fornyelsen er ikke endelig avgjort. Bevillingen gjelder til utgangen av måneden da den blir avgjort, men ikke lenger enn til og med {day} (alkoholloven § 1-6).")
    String grace(String day);

    @Message("{#when post}{#is MANAGER}Styreren har sluttet{#else}Stedfortrederen har sluttet{/when}")
    String postEmpty(ManagerVacancy.Post post);

    @Message(
            "{deputy} har ikke vært stedfortreder siden {day}. Bevillingen skal ha en stedfortreder, og bevillingshaveren må søke om godkjenning av en ny (alkoholloven § 1-7c).")
    String deputyGone(String day, String deputy);

    @Message(
            "{manager} har ikke vært styrer siden {day}. Bevillingshaveren skal straks søke om godkjenning av ny styrer (alkoholloven § 1-7c).")
    String vacancy(String day, String manager);

    @Message("Stedfortreder {deputy} har styrerens plikter så lenge.")
    String deputyActs(String deputy);

    @Message("Bevillingen har ingen stedfortreder.")
    String noDeputy();

    @Message("Frist for søknaden: {day}.")
    String due(String day);

    @Message("Fristen er ute. Brudd på plikten kan gi prikker (alkoholforskriften § 10-3).")
    String dueOver();

    @Message("Om bevillingen")
    String about();

    @Message("Bevillingsnummer")
    String number();

    @Message("Type")
    String type();

    @Message("Adresse")
    String address();

    @Message("Periode")
    String period();

    @Message("{from} til og med {to}")
    String fromTo(String from, String to);

    @Message("Del av året")
    String season();

    @Message("Gitt")
    String grantedOn();

    @Message("Følger etter")
    String follows();

    @Message("Overtatt av")
    String followedBy();

    @Message("Prikker teller fra")
    String pointsFrom();

    @Message("Hva bevillingen gir nå")
    String termsNow();

    @Message("Grupper")
    String groups();

    @Message("Styrer")
    String manager();

    @Message("Stedfortreder")
    String deputy();

    @Message("Ingen")
    String none();

    @Message("Inne")
    String indoor();

    @Message("Ute")
    String outdoor();

    @Message("Vilkår")
    String conditions();

    @Message("Kommunen har ikke satt egne vilkår.")
    String noConditions();

    @Message("{#if serving}Skjenketider{#else}Salgstider{/if}")
    String hours(boolean serving);

    @Message("Sted")
    String area();

    @Message("Gruppe")
    String group();

    @Message("Dager")
    String days();

    @Message("Tid")
    String time();

    @Message("Innholdet over tid")
    String overTime();

    @Message("Fra")
    String from();

    @Message("Vedtak om")
    String decidedAs();

    @Message("Hva som har skjedd")
    String events();

    @Message("Når")
    String when();

    @Message("Hva")
    String what();

    @Message("Registrert")
    String recorded();

    @Message("følger av vedtak eller søknad")
    String byProduct();

    @Message("teller ikke")
    String annulled();

    @Message("Saker")
    String cases();

    @Message("Sak")
    String caseColumn();

    @Message("Mottatt")
    String received();

    @Message("Status")
    String status();

    @Message("Vis i det offentlige registeret")
    String register();

    @Message("Registrer melding")
    String report();

    @Message("Registrer en melding om bevillingen")
    String reportTitle();

    @Message(
            "Skriv ned det kommunen har fått vite. Hva det betyr for bevillingen, følger av loven, og står på siden til bevillingen og i registeret straks du har lagret.")
    String reportLead();

    @Message("Hva er meldt?")
    String kind();

    @Message("Dato")
    String on();

    @Message("Når det skjedde. For styrer og nedlegging: siste arbeidsdag. For tillatelse til videre drift: siste dag.")
    String onHint();

    @Message("Klokkeslett")
    String at();

    @Message("Ved overdragelse: prikker teller fra dette tidspunktet. Kan stå tomt.")
    String atHint();

    @Message("Kommunen fikk vite det")
    String toldOn();

    @Message(
            "Ved overdragelse og dødsfall er det et vilkår for videre drift at kommunen er underrettet (alkoholloven § 1-10).")
    String toldOnHint();

    @Message("Frist for å søke om ny styrer eller stedfortreder")
    String dueOn();

    @Message("Må fylles ut når styreren eller stedfortrederen har sluttet. Loven sier straks.")
    String dueOnHint();

    @Message("Merknad")
    String note();

    @Message("Hvem meldte det, og hvordan? Ikke skriv fødselsnummer.")
    String noteHint();

    @Message("Registrer")
    String save();

    @Message("Avbryt")
    String cancel();

    @Message("Velg hva som er meldt.")
    String wrongKind();

    @Message("Skriv en dato. Dødsfall og konkurs kan ikke ligge fram i tid.")
    String wrongOn();

    @Message("Dagen kommunen fikk vite det, kan ikke ligge fram i tid.")
    String wrongToldOn();

    @Message("Skriv en frist for søknaden om ny styrer.")
    String wrongDueOn();

    @Message("Merknaden kan ha høyst 2000 tegn.")
    String wrongNote();

    @Message("Meldingen er registrert.")
    String recordedReceipt();
}
