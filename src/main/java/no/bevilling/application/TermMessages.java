package no.bevilling.application;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.casework.CaseStatus;
import no.bevilling.rules.fact.Area;
import no.bevilling.rules.fact.Clientele;
import no.bevilling.rules.fact.ConnectedTo;
import no.bevilling.rules.fact.Day;
import no.bevilling.rules.fact.Delimitation;
import no.bevilling.rules.fact.FoodServiceLicence;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.MainAssortment;
import no.bevilling.rules.fact.OtherLicence;
import no.bevilling.rules.fact.VenueKind;

/** What the terms of the field are called, for everybody who reads. */
@MessageBundle("fag")
public interface TermMessages {
    @Message("{#when type}{#is SALE}Salgsbevilling{#is SERVING}Skjenkebevilling{/when}")
    String licenceType(LicenceType type);

    @Message(
            "{#when clientele}{#is GENERAL}Alle gjester (alminnelig bevilling){#is PRIVATE_FUNCTION}Bare sluttet selskap{/when}")
    String clientele(Clientele clientele);

    @Message("{#when area}{#is INDOOR}Inne{#is OUTDOOR}Ute{/when}")
    String area(Area area);

    @Message(
            "{#when kind}{#is RESTAURANT}Restaurant{#is CAFE}Kafé{#is BAR}Bar{#is PUB}Pub{#is NIGHTCLUB}Nattklubb{#is DISCOTHEQUE}Diskotek{#is HOTEL}Hotell{#is MOTEL}Motell{#is BREAKFAST_HOTEL}Frokosthotell{#is MOUNTAIN_LODGE}Fjellstue{#is GUESTHOUSE}Gjestgiveri eller pensjonat{#is HOSTEL}Vandrerhjem{#is CABIN_RENTAL}Hytteutleie{#is CAMPSITE}Campingplass{#is BOWLING_ALLEY}Bowlinghall{#is CONCERT_VENUE}Konsertscene{#is CULTURE_VENUE}Kulturhus{#is ASSEMBLY_HALL}Forsamlingslokale{#is CATERING}Catering{#is ALPINE_FACILITY}Alpinanlegg{#is SPORTS_FACILITY}Idrettsanlegg{#is SHOPPING_CENTRE}Kjøpesenter{#is HAIRDRESSER}Frisørsalong{#is STREET_KITCHEN}Gatekjøkken{#is KIOSK}Kiosk{#is PETROL_STATION}Bensinstasjon{#is GROCERY_SHOP}Dagligvarebutikk{#is BEER_OUTLET}Ølutsalg{#is SPECIALTY_SHOP}Spesialforretning{#is PRODUCER_OUTLET}Produsentutsalg{#is VINMONOPOL}Vinmonopolet{#is TOUR_BOAT}Turbåt{#is OTHER}Annet{/when}")
    String venueKind(VenueKind kind);

    @Message(
            "{#when place}{#is SHOPPING_CENTRE}Kjøpesenter{#is HAIRDRESSER}Frisørsalong{#is ALPINE_FACILITY}Alpinanlegg{#is CAMPSITE}Campingplass{#is SPORTS_FACILITY}Idrettsanlegg{#is PETROL_STATION}Bensinstasjon{#is KIOSK}Kiosk{/when}")
    String connectedTo(ConnectedTo place);

    @Message(
            "{#when delimitation}{#is FENCE}Gjerde{#is LAVVO}Lavvo eller telt{#is WALL}Vegg eller mur{#is PLANTERS}Blomsterkasser{#is ROPE}Tau eller bånd{#is OTHER}Noe annet{#is NONE}Ingenting{/when}")
    String delimitation(Delimitation delimitation);

    @Message(
            "{#when state}{#is GRANTED}Ja, vi har serveringsbevilling{#is APPLIED_FOR}Vi har søkt om den{#is NONE}Nei{#is NOT_REQUIRED}Vi trenger den ikke (serveringsloven § 2){/when}")
    String foodServiceLicence(FoodServiceLicence state);

    @Message("{#when assortment}{#is GROCERIES}Dagligvarer{#is FUEL}Drivstoff{#is KIOSK_GOODS}Kioskvarer{/when}")
    String mainAssortment(MainAssortment assortment);

    @Message(
            "{#when licence}{#is NONE}Nei, ingen annen{#is SALE}Ja, en salgsbevilling{#is SERVING_SAME_HOLDER}Ja, vi har en skjenkebevilling der fra før{#is SERVING_OTHER_HOLDER}Ja, noen andre har skjenkebevilling der{/when}")
    String otherLicence(OtherLicence licence);

    @Message(
            "{#when kind}{#is COMPANY_CERTIFICATE}Firmaattest{#is SHAREHOLDER_REGISTER}Aksjeeierbok{#is TAX_CERTIFICATE}Skatteattest{#is LEASE_OR_DEED}Leiekontrakt eller skjøte{#is FLOOR_PLAN}Plantegning med skjenkeområdet merket av{#is BUILDING_PERMIT}Brukstillatelse eller ferdigattest{#is KNOWLEDGE_TEST}Bevis for kunnskapsprøven{#is ESTABLISHMENT_TEST}Bevis for etablererprøven{#is EMPLOYMENT_CONTRACT}Arbeidsavtale{#is LANDOWNER_CONSENT}Tillatelse fra grunneieren{#is FOOD_AUTHORITY_RECEIPT}Kvittering fra Mattilsynet{#is BUDGET}Budsjett og finansieringsplan{#is POWER_OF_ATTORNEY}Skriftlig fullmakt{#is OTHER}Annet{/when}")
    String attachmentKind(AttachmentKind kind);

    @Message(
            "{#when day}{#is MONDAY}mandag{#is TUESDAY}tirsdag{#is WEDNESDAY}onsdag{#is THURSDAY}torsdag{#is FRIDAY}fredag{#is SATURDAY}lørdag{#is SUNDAY}søndag{#is EVE_OF_HOLIDAY}dag før helligdag{#is EVE_OF_ASCENSION}dag før Kristi himmelfartsdag{#is HOLIDAY}helligdag{#is MAY_1}1. mai{#is MAY_17}17. mai{#is CHRISTMAS_EVE}julaften{#is NEW_YEARS_EVE}nyttårsaften{#is EASTER_EVE}påskeaften{#is WHITSUN_EVE}pinseaften{/when}")
    String day(Day day);

    @Message(
            "{#when days}{#is MONDAY_TO_THURSDAY}Mandag–torsdag{#is MONDAY_TO_FRIDAY}Mandag–fredag{#is FRIDAY_AND_SATURDAY}Fredag og lørdag{#is MONDAY}Mandag{#is TUESDAY}Tirsdag{#is WEDNESDAY}Onsdag{#is THURSDAY}Torsdag{#is FRIDAY}Fredag{#is SATURDAY}Lørdag{#is SUNDAY}Søndag{#is EVE_OF_HOLIDAY}Dag før helligdag{#is EVE_OF_ASCENSION}Dag før Kristi himmelfartsdag{#is HOLIDAY}Helligdag{#is MAY_1}1. mai{#is MAY_17}17. mai{#is CHRISTMAS_EVE}Julaften{#is NEW_YEARS_EVE}Nyttårsaften{#is EASTER_EVE}Påskeaften{#is WHITSUN_EVE}Pinseaften{/when}")
    String days(DaySet days);

    @Message(
            "{#when group}{#is 1}gruppe 1 (øl og annet inntil 4,7 %){#is 2}gruppe 2 (vin og annet inntil 22 %){#is 3}gruppe 3 (brennevin){/when}")
    String drinkGroup(int group);

    @Message(
            "{#when status}{#is RECEIVED}Mottatt{#is IN_PROGRESS}Under behandling{#is PROPOSED}Under behandling{#is DECIDED}Vedtatt{#is CLOSED}Avsluttet{#is WITHDRAWN}Trukket{/when}")
    String caseStatus(CaseStatus status);
}
