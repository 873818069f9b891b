package no.bevilling.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import no.bevilling.municipality.LanguageForm;
import no.bevilling.municipality.Municipality;
import no.bevilling.municipality.Region;

/** The six municipalities of Valdres and Gjøvik with their real numbers, names and language forms. */
@ApplicationScoped
class DemoMunicipalities {
    /** All got these numbers when Innlandet was made on 1 January 2020, and kept them in 2024. */
    private static final LocalDate NUMBERS_FROM = LocalDate.of(2020, 1, 1);

    @Inject
    EntityManager entities;

    @Transactional
    void load() {
        if (Municipality.count("demo", true) > 0) {
            return;
        }
        Region valdres = new Region();
        valdres.id = "valdres";
        valdres.name = "Valdres";
        valdres.persist();
        add("3449", "0540", "Sør-Aurdal", LanguageForm.nb, "valdres", "Tingvegen 1, 2930 Bagn");
        add("3450", "0541", "Etnedal", LanguageForm.nn, "valdres", "Kyrkjevegen 10, 2890 Etnedal");
        add("3451", "0542", "Nord-Aurdal", LanguageForm.nb, "valdres", "Jernbanevegen 1, 2900 Fagernes");
        add("3452", "0543", "Vestre Slidre", LanguageForm.nn, "valdres", "Slidrevegen 16, 2966 Slidre");
        add("3453", "0544", "Øystre Slidre", LanguageForm.nn, "valdres", "Bygdinvegen 1989, 2940 Heggenes");
        add("3454", "0545", "Vang", LanguageForm.nn, "valdres", "Tyinvegen 5224, 2975 Vang i Valdres");
        add("3407", "0502", "Gjøvik", LanguageForm.nb, null, "Kauffeldts plass 1, 2815 Gjøvik");
    }

    private void add(String number, String before2020, String name, LanguageForm form, String region, String address) {
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
        municipality.persistAndFlush();
        number(municipality.id, before2020, LocalDate.of(1964, 1, 1), NUMBERS_FROM);
        number(municipality.id, number, NUMBERS_FROM, null);
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
