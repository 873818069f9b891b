package no.bevilling.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people typed is found in both shapes in which browsers send forms, and files are not. */
class SentFormTest {
    @Test
    void texts_are_read_as_they_were_typed_and_a_name_sent_twice_has_both_values() throws IOException {
        SentForm form = read(
                        "application/x-www-form-urlencoded",
                        "text=R%C3%B8mningsvei+%26+d%C3%B8r%0D%0Ato+linjer&valg=A&valg=B&tom=&prosent=100%25")
                .orElseThrow();

        assertThat(form.fields())
                .isEqualTo(Map.of(
                        "text", List.of("Rømningsvei & dør\r\nto linjer"),
                        "valg", List.of("A", "B"),
                        "tom", List.of(""),
                        "prosent", List.of("100%")));
        assertThat(form.files()).isFalse();
    }

    @Test
    void of_a_form_with_files_the_texts_are_read_and_it_is_said_that_there_were_files() throws IOException {
        SentForm form =
                read("multipart/form-data; boundary=xx", parts("plan.pdf")).orElseThrow();

        assertThat(form.fields()).isEqualTo(Map.of("answer", List.of("Førti gjester\r\n--x og noen til")));
        assertThat(form.files()).isTrue();
        assertThat(read("multipart/form-data; boundary=xx", parts(""))
                        .orElseThrow()
                        .files())
                .as("a field for a file that was left empty")
                .isFalse();
    }

    @Test
    void a_part_that_was_cut_off_is_left_out_and_what_is_no_form_is_not_read() throws IOException {
        String cut = parts("plan.pdf").substring(0, 60);

        assertThat(read("multipart/form-data; boundary=xx", cut).orElseThrow().fields())
                .isEmpty();
        assertThat(read("application/json", "{}")).isEmpty();
        assertThat(read("application/x-www-form-urlencoded", "a=" + "x".repeat(1_000_001)))
                .isEmpty();
    }

    private static String parts(String file) {
        return "--xx\r\nContent-Disposition: form-data; name=\"answer\"\r\n\r\nFørti gjester\r\n--x og noen til\r\n"
                + "--xx\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file
                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n--xx--\r\n";
    }

    private static Optional<SentForm> read(String type, String body) throws IOException {
        return SentForm.read(MediaType.valueOf(type), new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
