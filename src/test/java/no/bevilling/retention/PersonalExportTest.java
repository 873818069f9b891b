package no.bevilling.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.bevilling.application.OpenCases;
import no.bevilling.casework.LicensingCase;
import no.bevilling.consultation.Statement;
import no.bevilling.database.Tenant;
import no.bevilling.database.TenantKey;
import no.bevilling.decision.CaseScenario;
import no.bevilling.document.PdfProof;
import no.bevilling.document.StoredFile;
import no.bevilling.platform.Browser;
import no.bevilling.platform.MunicipalityJobs;
import no.bevilling.platform.TestDatabase;
import no.bevilling.rules.fact.StatementBody;
import org.junit.jupiter.api.Test;

/** Who asks what a municipality knows of them gets all of it, nothing of others, and the file does not stay. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonalExportTest {
    private static final String HERE = "3451";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases open;

    @Inject
    PersonalExports exports;

    @Inject
    MunicipalityJobs jobs;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Test
    void an_applicant_takes_a_copy_of_the_own_without_what_is_about_others() throws Exception {
        int municipality = open.municipality(HERE);
        String place = "Innsynskroa " + UUID.randomUUID().toString().substring(0, 6);
        UUID caseId = scenario.at(HERE).by("sara").appliedBy("nils").ready(place);
        LicensingCase about = Tenant.call(municipality, () -> LicensingCase.findById(TenantKey.of(caseId)));
        Tenant.run(municipality, () -> {
            Statement police = Statement.<Statement>find("caseId = ?1 and body = ?2", caseId, StatementBody.POLICE)
                    .singleResult();
            police.text = "Hemmelig etterretning";
            police.confidentialText = "Navnet på kilden";
            police.textForApplicant = "Politiet har ingen merknader.";
        });
        Browser.signedIn("sara")
                .request()
                .get("/k/" + HERE + "/saker/" + caseId)
                .then()
                .statusCode(200);

        Browser nils = Browser.signedIn("nils");
        nils.request()
                .get("/min-side/opplysninger?valgt=true")
                .then()
                .statusCode(422)
                .body(containsString("kommune-error"));
        nils.request()
                .get("/min-side/opplysninger?valgt=true&kommune=" + HERE)
                .then()
                .statusCode(303)
                .header("Location", containsString("/min-side/opplysninger/" + HERE));
        nils.form().post("/min-side/opplysninger/" + HERE).then().statusCode(303);
        UUID id = Tenant.call(
                municipality, () -> exports.own(open.user("nils").id(), 1).get(0).id);
        gathered(municipality, id);
        nils.request()
                .get("/min-side/opplysninger/" + HERE)
                .then()
                .statusCode(200)
                .body(containsString(id.toString()));

        String address = "/min-side/opplysninger/" + HERE + "/" + id + "/fil";
        byte[] zip = Browser.signedIn("nils")
                .request()
                .accept("*/*")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, byte[]> files = unpacked(zip);
        String text = new String(files.get("opplysninger.json"), java.nio.charset.StandardCharsets.UTF_8);
        JsonNode told = json.readTree(text);
        assertThat(told.path("account").get(0).path("name").asText()).isEqualTo("Nils Søkar");
        assertThat(told.path("cases").toString()).contains(about.number());
        assertThat(told.path("applications").toString()).contains(place).doesNotContain("\"people\"");
        assertThat(told.path("statements").toString()).contains("Politiet har ingen merknader.");
        assertThat(told.path("seen_by").toString()).contains("Sara Saksbehandler");
        assertThat(text)
                .doesNotContain("Hemmelig etterretning")
                .doesNotContain("Navnet på kilden")
                .doesNotContain("Mona Styrer")
                .doesNotContain("Oda Eier");
        PdfProof.assertArchivableAndAccessible("own-data", files.get("opplysninger.pdf"));
        assertThat(PdfProof.text(files.get("opplysninger.pdf")))
                .contains("Nils Søkar")
                .contains(about.number());

        // Nobody else takes it: another applicant, staff, the address in another municipality.
        Browser.signedIn("kari").request().accept("*/*").get(address).then().statusCode(404);
        Browser sara = Browser.signedIn("sara");
        sara.request()
                .accept("*/*")
                .get("/k/" + HERE + "/innsyn/" + id + "/fil")
                .then()
                .statusCode(404);
        Browser.signedIn("nils")
                .request()
                .accept("*/*")
                .get("/min-side/opplysninger/3454/" + id + "/fil")
                .then()
                .statusCode(404);

        UUID file = Tenant.call(municipality, () -> PersonalExport.<PersonalExport>findById(TenantKey.of(id)).fileId);
        Tenant.run(municipality, () -> {
            PersonalExport export = PersonalExport.findById(TenantKey.of(id));
            export.readyAt = clock.instant().minus(Duration.ofDays(8));
        });
        Tenant.run(municipality, exports::forget);
        Browser.signedIn("nils").request().accept("*/*").get(address).then().statusCode(404);
        Tenant.run(municipality, () -> assertThat(StoredFile.count("id", file)).isZero());
    }

    @Test
    void staff_ask_for_somebody_who_has_shown_who_they_are_and_the_number_is_not_kept() throws Exception {
        int municipality = open.municipality(HERE);
        Browser sara = Browser.signedIn("sara");
        sara.form()
                .formParam("identityNumber", "12345678901")
                .post("/k/" + HERE + "/innsyn")
                .then()
                .statusCode(422)
                .body(containsString("identityNumber-error"))
                .body(containsString("reason-error"))
                .body(containsString("checked-error"));
        String email = "gjest-" + UUID.randomUUID().toString().substring(0, 8) + "@eksempel.example";
        sara.form()
                .formParam("identityNumber", no.bevilling.demo.SyntheticNumbers.identityNumber(1979, 9, 9, 2))
                .formParam("email", email)
                .formParam("reason", "Skrev til postmottaket 1. november")
                .formParam("checked", "Viste pass i servicetorget")
                .post("/k/" + HERE + "/innsyn")
                .then()
                .statusCode(303);
        PersonalExport asked = Tenant.call(
                municipality,
                () -> PersonalExport.<PersonalExport>find("email", email).singleResult());
        assertThat(asked.identityLookup).isNotNull();
        gathered(municipality, asked.id);
        Map<String, byte[]> files = unpacked(sara.request()
                .accept("*/*")
                .get("/k/" + HERE + "/innsyn/" + asked.id + "/fil")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(files).containsKeys("opplysninger.json", "opplysninger.pdf");
        for (String other : java.util.List.of("kari", "viljar", "kristin")) {
            Browser.signedIn(other)
                    .request()
                    .get("/k/" + HERE + "/innsyn")
                    .then()
                    .statusCode(403);
        }
    }

    /** As soon as the instance that works in the background lets go of it. */
    private void gathered(int municipality, UUID id) {
        while (Tenant.<ExportStatus>call(
                        municipality, () -> PersonalExport.<PersonalExport>findById(TenantKey.of(id)).status)
                == ExportStatus.WAITING) {
            jobs.once(PersonalExports.JOB, municipality, here -> exports.gather());
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
