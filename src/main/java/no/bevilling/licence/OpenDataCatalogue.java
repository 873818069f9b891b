package no.bevilling.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.bevilling.municipality.Municipalities;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Describes the open data as DCAT-AP-NO asks for, in JSON-LD with its context inside, so that data.norge.no can harvest it. One
 * dataset, its files and the service; who publishes it is said by the operator's settings.
 */
@ApplicationScoped
public class OpenDataCatalogue {
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String REGISTER = "/api/v1/register";

    private static final String TITLE_NB = "Bevillinger til salg og skjenking av alkohol";
    private static final String TITLE_NN = "Løyve til sal og skjenking av alkohol";
    private static final String TITLE_EN = "Licences to sell and serve alcohol";

    @Inject
    Municipalities municipalities;

    @ConfigProperty(name = "bevilling.public-address")
    String address;

    /** Who is responsible for the data; without it the only municipality there is, else the installation itself. */
    @ConfigProperty(name = "bevilling.open-data.publisher")
    Optional<String> publisher;

    /** Nine digits: the publisher in Enhetsregisteret. */
    @ConfigProperty(name = "bevilling.open-data.publisher-number")
    Optional<String> publisherNumber;

    /** Where questions go; without it the pages' own address. */
    @ConfigProperty(name = "bevilling.open-data.email")
    Optional<String> email;

    /** By default Norsk lisens for offentlige data. */
    @ConfigProperty(name = "bevilling.open-data.licence", defaultValue = EU + "licence/NLOD_2_0")
    String licence;

    /** The description, as JSON-LD has it. */
    public Map<String, Object> describe() {
        List<Municipalities.Short> all = municipalities.all();
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("@context", context());
        described.put("@graph", List.of(catalogue(), dataset(all), service(), agent(all), contact()));
        return described;
    }

    private Map<String, Object> catalogue() {
        Map<String, Object> catalogue = node(part("katalog"), "dcat:Catalog");
        catalogue.put("dct:title", texts(TITLE_NB, TITLE_NN, TITLE_EN));
        catalogue.put(
                "dct:description",
                texts(
                        "Åpne data fra kommunenes bevillingsregister.",
                        "Opne data frå løyveregisteret til kommunane.",
                        "Open data from the municipalities' register of licences."));
        catalogue.put("dct:identifier", uri(REGISTER + "/catalogue"));
        catalogue.put("dct:publisher", link(part("utgiver")));
        catalogue.put("dcat:contactPoint", link(part("kontakt")));
        catalogue.put("dct:language", languages());
        catalogue.put("dct:license", link(licence));
        catalogue.put("foaf:homepage", link(uri("/register")));
        catalogue.put("dcat:dataset", link(part("bevillinger")));
        catalogue.put("dcat:service", link(part("api")));
        return catalogue;
    }

    private Map<String, Object> dataset(List<Municipalities.Short> all) {
        Map<String, Object> dataset = node(part("bevillinger"), "dcat:Dataset");
        dataset.put("dct:title", texts(TITLE_NB, TITLE_NN, TITLE_EN));
        dataset.put(
                "dct:description",
                texts(
                        "Hvem som har bevilling, hvor, for hvilke alkoholgrupper og tider, og om den gjelder, er utløpt,"
                                + " inndratt eller overdratt (alkoholforskriften kapittel 13). Hver dag tilbake i tid kan hentes.",
                        "Kven som har løyve, kvar, for kva alkoholgrupper og tider, og om det gjeld, har gått ut, er inndrege"
                                + " eller overdrege (alkoholforskrifta kapittel 13). Kvar dag attende i tid kan hentast.",
                        "Who holds a licence, where, for which drink groups and hours, and whether it is in force, has expired,"
                                + " or was withdrawn or transferred. Every day of the past can be asked for."));
        dataset.put("dct:identifier", uri("/api/v1/register/licences"));
        dataset.put("dct:publisher", link(part("utgiver")));
        dataset.put("dcat:contactPoint", link(part("kontakt")));
        dataset.put("dcat:theme", List.of(link(EU + "data-theme/GOVE"), link(EU + "data-theme/HEAL")));
        dataset.put("dct:accessRights", link(EU + "access-right/PUBLIC"));
        dataset.put("dct:accrualPeriodicity", link(EU + "frequency/CONT"));
        dataset.put("dct:language", languages());
        dataset.put("dct:spatial", spatial(all));
        dataset.put("foaf:page", link("https://lovdata.no/dokument/SF/forskrift/2005-06-08-538"));
        dataset.put(
                "dcat:keyword",
                List.of(text("bevilling", "nb"), text("skjenking", "nb"), text("alkohol", "nb"), text("løyve", "nn")));
        dataset.put("dcat:landingPage", link(uri("/register")));
        dataset.put(
                "dcat:distribution",
                List.of(
                        file("licences", "JSON", "application/json", "JSON, side for side", "JSON, page by page"),
                        file("licences.csv", "CSV", "text/csv", "CSV, alt i en fil", "CSV, all in one file"),
                        file(
                                "licences.geojson",
                                "GEOJSON",
                                "application/geo+json",
                                "GeoJSON, alt i en fil",
                                "GeoJSON, all in one file")));
        return dataset;
    }

    private Map<String, Object> file(String name, String format, String media, String nb, String en) {
        String file = uri(REGISTER + "/" + name);
        Map<String, Object> distribution = node(part(name), "dcat:Distribution");
        distribution.put("dct:title", List.of(text(nb, "nb"), text(en, "en")));
        distribution.put("dct:description", List.of(text(nb, "nb"), text(en, "en")));
        distribution.put("dcat:accessURL", link(file));
        distribution.put("dcat:downloadURL", link(file));
        distribution.put("dct:format", link(EU + "file-type/" + format));
        distribution.put("dcat:mediaType", link(IANA + media));
        distribution.put("dct:license", link(licence));
        distribution.put("dcatap:availability", link(EU + "planned-availability/STABLE"));
        return distribution;
    }

    private Map<String, Object> service() {
        Map<String, Object> service = node(part("api"), "dcat:DataService");
        service.put(
                "dct:title", texts("API for bevillingsregisteret", "API for løyveregisteret", "API of the register"));
        service.put("dct:identifier", uri(REGISTER));
        service.put("dcat:endpointURL", link(uri(REGISTER)));
        service.put("dcat:endpointDescription", link(uri("/openapi/openapi.json")));
        service.put("dcat:servesDataset", link(part("bevillinger")));
        service.put("dct:publisher", link(part("utgiver")));
        service.put("dcat:contactPoint", link(part("kontakt")));
        service.put("dct:accessRights", link(EU + "access-right/PUBLIC"));
        service.put("dct:license", link(licence));
        return service;
    }

    private Map<String, Object> agent(List<Municipalities.Short> all) {
        Map<String, Object> agent = node(part("utgiver"), "foaf:Agent");
        String only = all.size() == 1 ? all.get(0).name() + " kommune" : "Bevillingsregisteret " + address;
        agent.put("foaf:name", publisher.orElse(only));
        publisherNumber.ifPresent(number -> {
            agent.put("dct:identifier", number);
            agent.put("owl:sameAs", link("https://data.brreg.no/enhetsregisteret/api/enheter/" + number));
        });
        return agent;
    }

    private Map<String, Object> contact() {
        Map<String, Object> contact = node(part("kontakt"), "vcard:Organization");
        contact.put("vcard:fn", publisher.orElse("Bevillingsregisteret"));
        contact.put("vcard:hasURL", link(uri("/register")));
        email.ifPresent(to -> contact.put("vcard:hasEmail", link("mailto:" + to)));
        return contact;
    }

    /** The municipalities, as Kartverket's administrative units name them. */
    private static List<Map<String, Object>> spatial(List<Municipalities.Short> all) {
        Set<String> numbers = new TreeSet<>();
        all.forEach(municipality -> numbers.add(municipality.number()));
        List<Map<String, Object>> places = new ArrayList<>();
        numbers.forEach(
                number -> places.add(link("https://data.geonorge.no/administrativeEnheter/kommune/id/" + number)));
        return places;
    }

    private static List<Map<String, Object>> languages() {
        return List.of(link(EU + "language/NOB"), link(EU + "language/NNO"), link(EU + "language/ENG"));
    }

    private static Map<String, Object> node(String uri, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", uri);
        node.put("@type", type);
        return node;
    }

    private static Map<String, Object> link(String uri) {
        return Map.of("@id", uri);
    }

    private static List<Map<String, Object>> texts(String nb, String nn, String en) {
        return List.of(text(nb, "nb"), text(nn, "nn"), text(en, "en"));
    }

    private static Map<String, Object> text(String text, String language) {
        return Map.of("@value", text, "@language", language);
    }

    /** A part of this description. */
    private String part(String name) {
        return uri(REGISTER + "/catalogue#" + name);
    }

    private String uri(String path) {
        return address + path;
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dcatap", "http://data.europa.eu/r5r/");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("owl", "http://www.w3.org/2002/07/owl#");
        context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        return context;
    }
}
