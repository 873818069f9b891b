package no.bevilling.selfcheck;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What holders read about their self-check. */
@MessageBundle("egenkontroll")
public interface SelfCheckMessages {
    @Message("Årlig egenkontroll")
    String title();

    @Message(
            "Gå gjennom internkontrollen på stedet, og fortell kommunen hva dere fant. Det er frivillig, og det er ikke en kontroll: det gir ingen prikker, og det erstatter ikke kommunens egne kontroller.")
    String lead();

    @Message("Send egenkontrollen for dette stedet")
    String link();

    @Message("Hvilket år gjelder den?")
    String year();

    @Message("Slik er internkontrollen (alkoholforskriften § 8-3)")
    String points();

    @Message(
            "{#switch point}{#case 'RULES'}Vi har oversikt over kravene i alkoholloven og i bevillingen{#case 'KNOWLEDGE'}De ansatte kan nok om reglene{#case 'RESPONSIBILITY'}Det er klart hvem som har ansvar for hva{#case 'ROUTINES'}Vi har rutiner for alder, beruselse og tider{#case 'DEVIATIONS'}Vi finner, retter og forebygger avvik{#case 'REVIEW'}Vi går jevnlig gjennom internkontrollen{/switch}")
    String point(String point);

    @Message("Hva har dere funnet og rettet?")
    String note();

    @Message("Ikke skriv navn på gjester eller ansatte.")
    String noteHint();

    @Message("Bilder")
    String photos();

    @Message(
            "Høyst fire bilder, til sammen 20 MB. Vi gjør dem mindre, og fjerner opplysninger om hvor og når de er tatt. Ta ikke bilder av gjester.")
    String photosHint();

    @Message("Send egenkontrollen")
    String send();

    @Message("Egenkontrollen er sendt til kommunen.")
    String handedIn();

    @Message("Sendt før")
    String before();

    @Message("{year}, sendt {when} av {who}")
    String line(int year, String when, String who);

    @Message("Velg dette året eller året før")
    String wrongYear();

    @Message("Svar på: {point}")
    String wrongAnswer(String point);

    @Message("Skriv høyst 4000 tegn")
    String wrongNote();

    @Message("Velg høyst fire bilder, som PNG eller JPEG")
    String wrongPhotos();
}
