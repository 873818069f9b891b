package no.bevilling.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\kari\\plan.pdf, plan.pdf",
        ".htaccess, htaccess",
        "a\"b\u0001;c.pdf, abc.pdf"
    })
    void a_name_is_never_a_path(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void a_file_always_has_a_name() {
        assertThat(FileName.clean(null)).isEqualTo("fil");
        assertThat(FileName.clean("///")).isEqualTo("fil");
    }

    @Test
    void Norwegian_letters_come_through_to_the_browser() {
        assertThat(FileName.contentDisposition("Målsatt plan.pdf"))
                .isEqualTo("attachment; filename=\"M_lsatt plan.pdf\"; filename*=UTF-8''M%C3%A5lsatt%20plan.pdf");
    }
}
