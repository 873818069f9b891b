package no.bevilling.invoice;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.function.UnaryOperator;
import no.bevilling.platform.FormErrors;
import no.bevilling.platform.Forms;
import no.bevilling.platform.TypedForm;

/**
 * One of several forms on a page, as it was sent. The fields of each begin with its name, so that no two on the page are
 * called the same: {@code pay_amount}.
 *
 * @param form its name; empty where none was sent
 */
public record SentForm(String form, MultivaluedMap<String, String> sent) {
    static final SentForm NONE = new SentForm("", new MultivaluedHashMap<>());

    /** A field of this form, by its short name. */
    String own(String field) {
        return sent.getFirst(form + "_" + field);
    }

    /** What was typed in a field, or what stands there when the form was not sent. */
    public String text(String field, Object otherwise) {
        String typed = sent.getFirst(field);
        return typed == null ? String.valueOf(otherwise) : typed;
    }

    /** How many entries there were when the form was opened. */
    int seen() {
        return TypedForm.version(sent.getFirst("seen"));
    }

    /** What is wrong, at the fields of this form. */
    FormErrors atFields(Forms.Refused refused, UnaryOperator<String> text) {
        FormErrors here = FormErrors.none();
        refused.errors(text).getList().forEach(error -> here.add(form + "_" + error.field(), error.text()));
        return here;
    }
}
