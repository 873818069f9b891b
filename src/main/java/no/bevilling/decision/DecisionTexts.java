package no.bevilling.decision;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import no.bevilling.platform.ReadByStaffOnly;

/** Text blocks of decisions, in the municipality's language form. A caseworker changes them before they are sent. */
@MessageBundle("vedtakstekst")
@ReadByStaffOnly
public interface DecisionTexts {
    @Message("Bevillingsdokumentet blir utstedt når bevillingsgebyret er betalt.")
    String paymentFirst();

    @Message("{holder} søkte {day} om {licence} for {place}, {address}. Stedet er av slaget {venue}.")
    String applied(String holder, String day, String licence, String place, String address, String venue);

    @Message("Søknaden gjelder {asked}, fra {from} til {to}.")
    String asked(String asked, String from, String to);

    @Message("Kontrollen mot reglene viser ikke noe som er til hinder.")
    String nothingAgainst();

    @Message("Kommunen vil ha søknaden senest {days} dager før arrangementet.")
    String leadTimeRule(int days);

    @Message(
            "Søknaden kom {before} {#if before == 1}dag{#else}dager{/if} før arrangementet. Etter kommunens retningslinjer skulle den vært inne senest {latest}.")
    String tooLate(long before, String latest);

    @Message("Kommunen har lagt til grunn at området er {zone}.")
    String zone(String zone);

    @Message("I nærheten ligger {list}.")
    String nearby(String list);

    @Message("{name} ({metres} meter)")
    String near(String name, int metres);

    @Message("Styrer er {manager}, stedfortreder er {deputy}.")
    String people(String manager, String deputy);

    @Message("Styrer er {manager}. Det er søkt om unntak fra kravet om stedfortreder.")
    String peopleWithoutDeputy(String manager);

    @Message("gruppe {groups}")
    String groups(String groups);

    @Message("{area} til {time}")
    String until(String area, String time);

    @Message("og")
    String and();

    @Message("har ingen merknader.")
    String noRemarks();

    @Message("har ikke svart innen fristen.")
    String noAnswer();

    @Message("har merknader: {text}")
    String remarks(String text);

    @Message("Søkeren har kommentert: {text}")
    String comment(String text);

    @Message(
            "Kommunen kan legge vekt på blant annet antallet steder, stedets karakter, beliggenhet og målgruppe, trafikk og orden, næringspolitiske hensyn og hensynet til lokalmiljøet. Ingen har krav på bevilling.")
    String discretion();

    @Message("Formålet er å begrense skadene alkoholbruk kan føre med seg, for den enkelte og for samfunnet.")
    String purpose();

    @Message("{question} {reason}")
    String answered(String question, String reason);

    @Message("Kommunen fraviker denne retningslinjen: {question} Grunnen er: {reason}")
    String departure(String question, String reason);

    @Message(
            "Kommunen har vurdert søknaden etter loven og kommunens egen plan, og mener at bevilling kan gis på de vilkårene som står i vedtaket.")
    String granted();

    @Message("Kommunen har vurdert søknaden etter loven og kommunens egen plan, og mener at bevilling ikke kan gis.")
    String refused();

    @Message("Lokalet i {address}, slik det er tegnet inn på plantegningen i søknaden")
    String indoorArea(String address);

    @Message("Uteområdet ved {address}, slik det er tegnet inn i søknaden")
    String outdoorArea(String address);

    @Message("saksbehandler")
    String caseworker();

    @Message("godkjenner")
    String approver();

    @Message("Kommunen avgjør saken etter alkoholloven § 1-7")
    String authority();

    @Message("Myndigheten følger av {reference}")
    String delegated(String reference);

    @Message("Politiet")
    String police();

    @Message("Skatteetaten")
    String tax();

    @Message("Sendes digitalt")
    String digitally();

    @Message("søkeren")
    String applicant();

    @Message("Vedtak: {licence} for {place}")
    String grantTitle(String licence, String place);

    @Message("Avslag: {licence} for {place}")
    String refusalTitle(String licence, String place);

    @Message("Bevillingsdokument {number}")
    String licenceTitle(String number);

    @Message("Melding om bevilling {number} til {recipient}")
    String noticeTitle(String number, String recipient);

    @Message(
            "{#switch body}{#case 'COUNCIL'}kommunestyret{#case 'EXECUTIVE_COMMITTEE'}formannskapet{#case 'COMMITTEE'}utvalget{#case 'INTERMUNICIPAL_BODY'}det interkommunale organet{#else}administrasjonen{/switch}")
    String body(String body);

    @Message("Saken har nummer {number} i organets protokoll")
    String resolved(String number);

    @Message("Saksframlegg: {licence} for {place}")
    String casePapersTitle(String licence, String place);
}
