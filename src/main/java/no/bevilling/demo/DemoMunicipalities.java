package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.municipality.Region;

/** The municipalities of the rule bases with their real numbers, names and language forms. */
@ApplicationScoped
class DemoMunicipalities {
    /** Those of Innlandet got their numbers when it was made, and kept them in 2024. */
    private static final LocalDate NUMBERS_FROM = LocalDate.of(2020, 1, 1);

    private static final LocalDate NUMBERED = LocalDate.of(1964, 1, 1);

    @Inject
    EntityManager entities;

    @Transactional
    void load() {
        if (Municipality.count("demo", true) > 0) {
            return;
        }
        region("valdres", "Valdres");
        add("3449", "0540", "Sør-Aurdal", LanguageForm.nb, "valdres", "Tingvegen 1, 2930 Bagn");
        add("3450", "0541", "Etnedal", LanguageForm.nn, "valdres", "Kyrkjevegen 10, 2890 Etnedal");
        add("3451", "0542", "Nord-Aurdal", LanguageForm.nb, "valdres", "Jernbanevegen 1, 2900 Fagernes");
        add("3452", "0543", "Vestre Slidre", LanguageForm.nn, "valdres", "Slidrevegen 16, 2966 Slidre");
        add("3453", "0544", "Øystre Slidre", LanguageForm.nn, "valdres", "Bygdinvegen 1989, 2940 Heggenes");
        add("3454", "0545", "Vang", LanguageForm.nn, "valdres", "Tyinvegen 5224, 2975 Vang i Valdres");
        add("3407", "0502", "Gjøvik", LanguageForm.nb, null, "Kauffeldts plass 1, 2815 Gjøvik");
    }

    /** Those that have rules and no places of the demo: their rules can be read and tried. */
    @Transactional
    void loadOthers() {
        if (Municipality.count("name", "Nesbyen") > 0) {
            return;
        }
        region("midtdalen", "Midtdalen");
        add("3436", "0516", "Nord-Fron", LanguageForm.nn, "midtdalen", "2640 Vinstra");
        add("3438", "0519", "Sør-Fron", LanguageForm.nb, "midtdalen", "2647 Sør-Fron");
        add("3439", "0520", "Ringebu", LanguageForm.nb, "midtdalen", "2630 Ringebu");
        region("indre-namdal", "Indre Namdal");
        inTrondelag("5041", "1736", "Snåsa", "7760 Snåsa");
        inTrondelag("5042", "1738", "Lierne", "7882 Nordli");
        inTrondelag("5043", "1739", "Røyrvik", "7898 Limingen");
        inTrondelag("5044", "1740", "Namsskogan", "7890 Namsskogan");
        inTrondelag("5045", "1742", "Grong", "7870 Grong");
        inTrondelag("5046", "1743", "Høylandet", "7977 Høylandet");
        Municipality nesbyen = municipality("3322", "Nesbyen", LanguageForm.nb, null, "3540 Nesbyen");
        nesbyen.policeAddress = "Postboks 2073, 3103 Tønsberg";
        nesbyen.appealBody = "Statsforvalteren i Østfold, Buskerud, Oslo og Akershus";
        nesbyen.persistAndFlush();
        number(nesbyen.id, "0616", NUMBERED, NUMBERS_FROM);
        number(nesbyen.id, "3040", NUMBERS_FROM, LocalDate.of(2024, 1, 1));
        number(nesbyen.id, "3322", LocalDate.of(2024, 1, 1), null);
    }

    private static void region(String id, String name) {
        Region region = new Region();
        region.id = id;
        region.name = name;
        region.persist();
    }

    /** Trøndelag was made two years before Innlandet. */
    private void inTrondelag(String number, String before2018, String name, String address) {
        Municipality municipality = municipality(number, name, LanguageForm.nb, "indre-namdal", address);
        municipality.policeAddress = "Postboks 2475, 7005 Trondheim";
        municipality.appealBody = "Statsforvalteren i Trøndelag";
        municipality.persistAndFlush();
        number(municipality.id, before2018, NUMBERED, LocalDate.of(2018, 1, 1));
        number(municipality.id, number, LocalDate.of(2018, 1, 1), null);
    }

    private void add(String number, String before2020, String name, LanguageForm form, String region, String address) {
        Municipality municipality = municipality(number, name, form, region, address);
        municipality.persistAndFlush();
        number(municipality.id, before2020, NUMBERED, NUMBERS_FROM);
        number(municipality.id, number, NUMBERS_FROM, null);
    }

    private static Municipality municipality(
            String number, String name, LanguageForm form, String region, String address) {
        Municipality municipality = new Municipality();
        municipality.name = name;
        municipality.regionId = region;
        municipality.languageForm = form;
        municipality.postalAddress = address;
        municipality.email = "post@" + number + ".kommune.example";
        municipality.telephone = "00 00 " + number.substring(0, 2) + " " + number.substring(2);
        municipality.decidedBy = form == LanguageForm.nb
                ? "kommunedirektøren etter delegert myndighet"
                : "kommunedirektøren etter delegert mynde";
        municipality.delegation = form == LanguageForm.nb
                ? "delegasjonsreglementet punkt 4.3, vedtatt av kommunestyret 15. juni 2023"
                : "delegasjonsreglementet punkt 4.3, vedteke av kommunestyret 15. juni 2023";
        municipality.policeAddress = "Postboks 100, 2800 Gjøvik";
        municipality.appealBody =
                form == LanguageForm.nb ? "Statsforvalteren i Innlandet" : "Statsforvaltaren i Innlandet";
        municipality.returnDueMonthDay = "02-15";
        municipality.demo = true;
        return municipality;
    }

    private void number(int id, String number, LocalDate from, LocalDate to) {
        entities.createNativeQuery("insert into municipality_number values (:id, :number, :from, cast(:to as date))")
                .setParameter("id", id)
                .setParameter("number", number)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
