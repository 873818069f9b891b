package no.bevilling.selfcheck;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.bevilling.application.OpenCases;
import no.bevilling.database.Tenant;
import no.bevilling.decision.CaseScenario;
import no.bevilling.document.PlainPhoto;
import no.bevilling.licence.Licence;
import no.bevilling.platform.Browser;
import no.bevilling.platform.BrowserTest;
import no.bevilling.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a holder says of the own internal control, with photos: information, and no inspection. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SelfCheckTest extends BrowserTest {
    private static final String HERE = "3454";
    private static final String SECRET = "61.1187N 8.5765E";

    @Inject
    CaseScenario scenario;

    @Inject
    OpenCases cases;

    @Test
    void a_holder_hands_in_and_caseworker_and_inspector_see_it_for_what_it_is() throws Exception {
        String place = "Egenkroa " + UUID.randomUUID().toString().substring(0, 8);
        UUID caseId = scenario.at(HERE).by("viljar").granted(place, "gudrun");
        Licence licence = licence(caseId);
        Path photo = Files.write(Files.createTempFile("kjeller", ".jpg"), photographed(400, 200));

        signIn("kari");
        open("/soknad/fra-bevilling/" + HERE + "/" + licence.id);
        link("Send egenkontrollen for dette stedet").click();
        checkPage();
        button("Send egenkontrollen").click();
        assertThat(page.getByText("Svar på: De ansatte kan nok om reglene").first())
                .isVisible();
        checkPage();
        for (var group : page.locator("fieldset fieldset").all()) {
            group.getByLabel("Delvis").check();
        }
        page.getByLabel("Hva har dere funnet og rettet?").fill("Nye rutiner for legitimasjon.");
        page.getByLabel("Bilder").setInputFiles(photo);
        screenshot("self-check-nb");
        button("Send egenkontrollen").click();
        assertThat(page.getByText("Egenkontrollen er sendt til kommunen.").first())
                .isVisible();
        read("nn");
        page.reload();
        checkPage();
        read("nb");
        page.context().clearCookies();

        signIn("viljar");
        open("/k/" + HERE + "/steder/" + licence.premisesId);
        link("Bevillingshaverens egenkontroll").first().click();
        assertThat(page.getByText("Det er ikke en kontroll")).isVisible();
        assertThat(page.getByText("Nye rutiner for legitimasjon.")).isVisible();
        checkPage();
        screenshot("self-check-read-nb");
        SelfCheck check = Tenant.call(
                cases.municipality(HERE),
                () -> SelfCheck.<SelfCheck>find("licenceId", licence.id).firstResult());
        String address = "/k/" + HERE + "/egenkontroll/" + check.id;
        byte[] shown = Browser.signedIn("viljar")
                .request()
                .get(page.getByAltText("Bilde 1 av 1 fra egenkontrollen").getAttribute("src"))
                .asByteArray();
        assertThat(new String(shown, StandardCharsets.ISO_8859_1))
                .as("the camera's own words are gone")
                .doesNotContain(SECRET, "Exif");
        for (String other : List.of("ulf", "sara", "nils", "kari")) {
            Browser.signedIn(other).request().get(address).then().statusCode(403);
        }
    }

    @Test
    void nobody_hands_in_for_a_licence_of_somebody_else() {
        String place = "Fremmedkroa " + UUID.randomUUID().toString().substring(0, 8);
        Licence licence = licence(scenario.at(HERE).by("viljar").granted(place, "gudrun"));
        Browser viljar = Browser.signedIn("viljar");
        viljar.request()
                .get("/soknad/egenkontroll/" + HERE + "/" + licence.id)
                .then()
                .statusCode(404)
                .body(not(containsString(place)));
        viljar.request()
                .header("X-CSRF-TOKEN", viljar.token())
                .contentType("multipart/form-data")
                .multiPart("year", "2026")
                .post("/soknad/egenkontroll/" + HERE + "/" + licence.id)
                .then()
                .statusCode(404);
    }

    @Test
    void a_photo_is_turned_the_right_way_up_made_smaller_and_loses_what_the_camera_wrote() throws Exception {
        byte[] plain = PlainPhoto.of(Files.write(Files.createTempFile("photo", ".jpg"), photographed(3000, 1500)))
                .orElseThrow();
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(plain));
        // It was taken with the telephone upright: what was stored lying on its side stands up.
        assertThat(image.getHeight()).isEqualTo(2 * image.getWidth()).isLessThanOrEqualTo(1600);
        assertThat(new String(plain, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);
        // The red corner of what was stored at the upper left is at the upper right of what was seen.
        assertThat(image.getRGB(image.getWidth() - 20, 20) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(image.getRGB(20, image.getHeight() - 20) >> 16 & 0xFF).isLessThan(80);
    }

    @Test
    void what_is_no_picture_is_not_taken() throws Exception {
        for (byte[] bytes : List.of(
                "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                new byte[0],
                Arrays.copyOf(photographed(400, 200), 60))) {
            assertThat(PlainPhoto.of(Files.write(Files.createTempFile("photo", ".jpg"), bytes)))
                    .isEmpty();
        }
    }

    private Licence licence(UUID caseId) {
        return Tenant.call(
                cases.municipality(HERE),
                () -> Licence.<Licence>find("caseId", caseId).firstResult());
    }

    /** A JPEG as a telephone held upright writes it: lying on its side, with orientation 6, and where it was taken. */
    private static byte[] photographed(int width, int height) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(java.awt.Color.RED);
        canvas.fillRect(0, 0, width / 4, height / 4);
        canvas.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        byte[] note = SECRET.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + note.length);
        exif.putShort((short) 0xFFE1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putInt(0).put(note);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.write(exif.array());
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }
}
