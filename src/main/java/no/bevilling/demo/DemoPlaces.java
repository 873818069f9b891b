package no.bevilling.demo;

import static no.bevilling.rules.fact.LicenceType.SALE;
import static no.bevilling.rules.fact.LicenceType.SERVING;

import java.math.BigDecimal;
import java.util.List;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.VenueKind;

/** Invented places in the six municipalities of Valdres. None of them exists; the roads and villages do. */
final class DemoPlaces {
    /** How far the application of a place has come. */
    enum State {
        JUST_BEGUN,
        HALF_WAY,
        HANDED_IN
    }

    /**
     * A place whose holder applies.
     *
     * @param municipality its number
     * @param applicant user name of who applies
     * @param groups the highest drink group asked for
     * @param weekend the last time of serving or sale on Fridays and Saturdays
     */
    record Place(
            String municipality,
            String applicant,
            State state,
            LicenceType type,
            VenueKind kind,
            String name,
            String holder,
            String address,
            String postalCode,
            String postalPlace,
            String latitude,
            String longitude,
            int seats,
            int groups,
            String weekend,
            boolean outdoor,
            String concept) {
        BigDecimal lat() {
            return new BigDecimal(latitude);
        }

        BigDecimal lon() {
            return new BigDecimal(longitude);
        }
    }

    static final List<Place> ALL = List.of(
            new Place("3451", "kari", State.HANDED_IN, SERVING, VenueKind.RESTAURANT, "Tisleia Spiseri", "Tisleia Spiseri AS", "Valdresvegen 12", "2900", "Fagernes", "60.985800", "9.235100", 90, 3, "02:00", true, "Mat fra Valdres, åpent alle dager. Konserter noen lørdager."),
            new Place("3451", "kari", State.HANDED_IN, SERVING, VenueKind.PUB, "Strandefjorden Pub", "Strandefjorden Drift AS", "Jernbanevegen 21", "2900", "Fagernes", "60.986900", "9.231000", 70, 3, "02:30", false, "Pub med enkel mat. Ønsker lengst mulig åpent i helgene."),
            new Place("3451", "nils", State.HANDED_IN, SALE, VenueKind.GROCERY_SHOP, "Leira Nærbutikk", "Leira Nærbutikk AS", "Markavegen 4", "2920", "Leira i Valdres", "60.971300", "9.292500", 0, 1, "18:00", false, "Dagligvarer med post i butikk."),
            new Place("3451", "kari", State.HALF_WAY, SERVING, VenueKind.CAFE, "Aurdal Kaffestove", "Aurdal Kaffestove ENK", "Gamlevegen 3", "2910", "Aurdal", "60.919000", "9.413600", 36, 2, "23:00", true, "Kafé på dagtid, selskaper på kvelden."),
            new Place("3451", "nils", State.JUST_BEGUN, SERVING, VenueKind.BAR, "Bar Neselva", "Neselva Bar AS", "", "", "", "60.985000", "9.240000", 0, 1, "", false, ""),
            new Place("3449", "kari", State.HANDED_IN, SERVING, VenueKind.HOTEL, "Bagn Gjestehus", "Bagn Gjestehus AS", "Storgata 2", "2930", "Bagn", "60.821300", "9.566700", 60, 3, "01:00", true, "Hotell med restaurant for gjester og fastboende."),
            new Place("3449", "nils", State.HALF_WAY, SALE, VenueKind.GROCERY_SHOP, "Hedalen Handel", "Hedalen Handel SA", "Hedalsvegen 1140", "3528", "Hedalen", "60.613700", "9.687900", 0, 1, "18:00", false, "Bygdebutikk med drivstoffpumpe utenfor."),
            new Place("3450", "nils", State.HANDED_IN, SERVING, VenueKind.MOUNTAIN_LODGE, "Lenningen Fjellstove", "Lenningen Fjellstove AS", "Lenningsvegen 410", "2890", "Etnedal", "61.046000", "9.711000", 48, 3, "01:00", true, "Fjellstove ved skiløypene, open vinter og sommar."),
            new Place("3450", "kari", State.HANDED_IN, SALE, VenueKind.GROCERY_SHOP, "Bruflat Landhandel", "Bruflat Landhandel AS", "Kyrkjevegen 18", "2890", "Etnedal", "60.888000", "9.641000", 0, 1, "18:00", false, "Daglegvarer."),
            new Place("3452", "nils", State.HANDED_IN, SERVING, VenueKind.RESTAURANT, "Slidrefjord Mathus", "Slidrefjord Mathus AS", "Slidrevegen 33", "2966", "Slidre", "61.089000", "8.983000", 54, 2, "00:00", true, "Restaurant og selskapslokale."),
            new Place("3452", "kari", State.HANDED_IN, SALE, VenueKind.PETROL_STATION, "Røn Bensin", "Røn Bensin AS", "Slidrevegen 1420", "2960", "Røn", "61.049000", "9.077000", 0, 1, "20:00", false, "Bensinstasjon med kioskvarer og noko daglegvarer."),
            new Place("3453", "kari", State.HANDED_IN, SERVING, VenueKind.ALPINE_FACILITY, "Toppstova Beito", "Toppstova Beito AS", "Bygdinvegen 3800", "2953", "Beitostølen", "61.249000", "8.909000", 140, 3, "02:00", true, "Varmestove og afterski ved alpinanlegget."),
            new Place("3453", "nils", State.HANDED_IN, SERVING, VenueKind.CAMPSITE, "Heggefjord Camping", "Heggefjord Camping AS", "Bygdinvegen 2050", "2940", "Heggenes", "61.148000", "9.076000", 30, 1, "22:00", true, "Familiecamping med kafé i sesongen."),
            new Place("3453", "kari", State.JUST_BEGUN, SALE, VenueKind.BEER_OUTLET, "Beito Ølutsal", "Beito Ølutsal AS", "", "", "", "61.248000", "8.911000", 0, 1, "", false, ""),
            new Place("3454", "nils", State.HANDED_IN, SERVING, VenueKind.GUESTHOUSE, "Grindaheim Gjestgiveri", "Grindaheim Gjestgiveri AS", "Tyinvegen 5030", "2975", "Vang i Valdres", "61.124000", "8.571000", 40, 3, "01:00", true, "Gjestgiveri med restaurant."),
            new Place("3454", "kari", State.HALF_WAY, SERVING, VenueKind.CAFE, "Tyin Kafé og Hyttegrend", "Tyin Hyttegrend AS", "Tyinvegen 9120", "2985", "Tyinkrysset", "61.201000", "8.233000", 32, 2, "23:00", false, "Kafé for hyttefolk."));

    /** Places that have had their decision: they fill the register. */
    static final List<Place> DECIDED = List.of(
            new Place("3451", "kari", State.HANDED_IN, SERVING, VenueKind.RESTAURANT, "Fjordbua Mathus", "Fjordbua Mathus AS", "Strandgata 8", "2900", "Fagernes", "60.984900", "9.233300", 80, 3, "02:00", true, "Restaurant ved fjorden."),
            new Place("3451", "nils", State.HANDED_IN, SALE, VenueKind.GROCERY_SHOP, "Skrautvål Landhandel", "Skrautvål Landhandel AS", "Skrautvålsvegen 210", "2900", "Fagernes", "61.020000", "9.230000", 0, 1, "18:00", false, "Dagligvarer."),
            new Place("3449", "nils", State.HANDED_IN, SERVING, VenueKind.CAFE, "Begna Kafé", "Begna Kafé AS", "Storgata 14", "2930", "Bagn", "60.822000", "9.565000", 40, 2, "23:00", false, "Kafé med lokal mat."),
            new Place("3450", "kari", State.HANDED_IN, SERVING, VenueKind.GUESTHOUSE, "Tonsåsen Gjestgard", "Tonsåsen Gjestgard AS", "Tonsåsvegen 95", "2890", "Etnedal", "60.893000", "9.680000", 50, 3, "01:00", true, "Gjestgard med matservering."),
            new Place("3452", "nils", State.HANDED_IN, SERVING, VenueKind.GUESTHOUSE, "Lomen Gjestgiveri", "Lomen Gjestgiveri AS", "Lomenvegen 12", "2967", "Lomen", "61.130000", "8.900000", 36, 2, "00:00", false, "Gjestgiveri."),
            new Place("3452", "kari", State.HANDED_IN, SALE, VenueKind.PETROL_STATION, "Fossheim Bensin", "Fossheim Bensin AS", "Slidrevegen 700", "2960", "Røn", "61.060000", "9.050000", 0, 1, "18:00", false, "Bensinstasjon."),
            new Place("3453", "nils", State.HANDED_IN, SERVING, VenueKind.RESTAURANT, "Beito Spiseri", "Beito Spiseri AS", "Bygdinvegen 3780", "2953", "Beitostølen", "61.248500", "8.908000", 110, 3, "02:00", true, "Restaurant midt i fjellbygda."),
            new Place("3454", "kari", State.HANDED_IN, SERVING, VenueKind.MOUNTAIN_LODGE, "Filefjell Fjellstove", "Filefjell Fjellstove AS", "Filefjellvegen 300", "2985", "Tyinkrysset", "61.180000", "8.120000", 60, 3, "01:00", true, "Fjellstove ved den gamle kongevegen."));

    private DemoPlaces() {}
}
