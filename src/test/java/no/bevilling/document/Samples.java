package no.bevilling.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Invented content for documents, realistic in kind and length. */
final class Samples {
    private Samples() {}

    static boolean nn(LanguageForm form) {
        return form == LanguageForm.NN;
    }

    static Sender sender(LanguageForm form) {
        return nn(form)
                ? new Sender(
                        "Vang kommune",
                        "Sektor for oppvekst og kultur",
                        List.of("Tyinvegen 5146", "2975 Vang i Valdres"),
                        "postmottak@vang.example",
                        "61 00 00 02",
                        "www.vang.example",
                        null)
                : new Sender(
                        "Nord-Aurdal kommune",
                        "Fellestjenester",
                        List.of("Jernbanevegen 7", "2900 Fagernes"),
                        "postmottak@nord-aurdal.example",
                        "61 00 00 01",
                        "www.nord-aurdal.example",
                        null);
    }

    static List<DrinkGroup> groups(LanguageForm form) {
        String volume = nn(form) ? "volumprosent alkohol" : "volumprosent alkohol";
        return List.of(
                new DrinkGroup(1, "Over 2,5 og høyst 4,7 " + volume),
                new DrinkGroup(2, "Over 4,7 og under 22 " + volume),
                new DrinkGroup(3, (nn(form) ? "Frå 22 til og med 60 " : "Fra og med 22 til og med 60 ") + volume));
    }

    static List<LicenceHours> hours() {
        List<LicenceHours> hours = new ArrayList<>();
        for (DayKind day : List.of(DayKind.ORDINARY, DayKind.BEFORE_SUNDAY_OR_HOLIDAY, DayKind.SUNDAY_OR_HOLIDAY)) {
            for (int group = 1; group <= 3; group++) {
                LocalTime opens = group == 3 ? LocalTime.of(13, 0) : LocalTime.of(8, 0);
                boolean late = day == DayKind.BEFORE_SUNDAY_OR_HOLIDAY;
                hours.add(new LicenceHours(
                        ServingArea.INDOOR, group, day, opens, late ? LocalTime.of(2, 0) : LocalTime.MIDNIGHT));
                hours.add(new LicenceHours(ServingArea.OUTDOOR, group, day, opens, LocalTime.of(23, 0)));
            }
        }
        return hours;
    }

    static Holder holder() {
        return new Holder("Fjellstugu Čáhci " + PdfProof.NORWEGIAN + " AS", "999999999");
    }

    static LicenceTerms terms(LanguageForm form) {
        return new LicenceTerms(
                LicenceType.SERVING,
                "3451-2026-0042",
                holder(),
                new Place("Kafé " + PdfProof.SAMI, "Storgata 12, 2900 Fagernes"),
                LocalDate.of(2026, 12, 15),
                LocalDate.of(2028, 9, 30),
                groups(form),
                hours(),
                nn(form)
                        ? "Første etasje, 140 m², slik det er teikna inn på planteikninga datert 3. november 2026"
                        : "Første etasje, 140 m², slik det er tegnet inn på plantegningen datert 3. november 2026",
                nn(form)
                        ? "Terrasse mot sør, 60 m², avgrensa med gjerde"
                        : "Terrasse mot sør, 60 m², avgrenset med gjerde",
                "Åse Øvergård",
                "Máret Ŋuolla",
                nn(form)
                        ? List.of(
                                "Det skal vere minst éi ordensvakt til stades frå klokka 23.00 fredag og laurdag.",
                                "Uteserveringa skal vere avgrensa med gjerde i heile opningstida, og gjestene skal ikkje"
                                        + " ta med seg alkoholhaldig drikk ut av det avgrensa området.")
                        : List.of(
                                "Det skal være minst én ordensvakt til stede fra klokken 23.00 fredag og lørdag.",
                                "Uteserveringen skal være avgrenset med gjerde i hele åpningstiden, og gjestene skal"
                                        + " ikke ta med seg alkoholholdig drikk ut av det avgrensede området."));
    }

    static DecisionMade decision(LanguageForm form) {
        return new DecisionMade(
                LocalDate.of(2026, 12, 1),
                nn(form) ? "kommunedirektøren" : "kommunedirektøren",
                nn(form)
                        ? "Myndigheita er delegert i delegasjonsreglementet punkt 4.2, vedteke av kommunestyret"
                                + " 12. juni 2024 (sak 45/24)"
                        : "Myndigheten er delegert i delegasjonsreglementet punkt 4.2, vedtatt av kommunestyret"
                                + " 12. juni 2024 (sak 45/24)",
                new Signatory("Kari Lien", nn(form) ? "sakshandsamar" : "saksbehandler"),
                new Signatory("Per Bråten", nn(form) ? "einingsleiar" : "enhetsleder"));
    }

    static LicenceDocument licence(LanguageForm form) {
        return licence(form, terms(form), true);
    }

    static LicenceDocument licence(LanguageForm form, LicenceTerms terms, boolean demo) {
        return new LicenceDocument(
                form,
                sender(form),
                terms,
                decision(form),
                new Verification("K7QF-3M2X-9TBD", "https://bevilling.example/kontroll/K7QF-3M2X-9TBD"),
                30,
                Instant.parse("2026-12-01T10:15:30Z"),
                demo);
    }
}
