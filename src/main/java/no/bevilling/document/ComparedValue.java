package no.bevilling.document;

/** A value that a criterion looked at, named and written for the reader: {@code Søkt sluttid}, {@code 02.30}. */
public record ComparedValue(String name, String value) {
    public ComparedValue {
        Required.text(name, "value.name");
        Required.text(value, "value.value");
    }
}
