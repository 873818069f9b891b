package no.bevilling.licence;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * The register as GeoJSON (RFC 7946): a feature for each licence, written as it is read. A licence without a place on the map
 * has the geometry null, so that the file holds all of them.
 */
class PublicLicenceGeoJson {
    private PublicLicenceGeoJson() {}

    /** Writes what {@code rows} hands on; the stream stays open. */
    static void write(ObjectMapper json, Consumer<Consumer<PublicLicence>> rows, OutputStream out) throws IOException {
        try (JsonGenerator writer = json.getFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                // What breaks off must not look whole.
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
            ObjectWriter licences = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
            writer.writeStartObject();
            writer.writeStringField("type", "FeatureCollection");
            writer.writeArrayFieldStart("features");
            rows.accept(licence -> {
                try {
                    feature(licences, writer, licence);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.writeEndArray();
            writer.writeEndObject();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void feature(ObjectWriter licences, JsonGenerator writer, PublicLicence licence) throws IOException {
        PublicLicence.Place place = licence.premises();
        writer.writeStartObject();
        writer.writeStringField("type", "Feature");
        writer.writeStringField("id", licence.licenceNumber());
        if (place.latitude() == null) {
            writer.writeNullField("geometry");
        } else {
            writer.writeObjectFieldStart("geometry");
            writer.writeStringField("type", "Point");
            writer.writeArrayFieldStart("coordinates");
            writer.writeNumber(place.longitude());
            writer.writeNumber(place.latitude());
            writer.writeEndArray();
            writer.writeEndObject();
        }
        writer.writeFieldName("properties");
        licences.writeValue(writer, licence);
        writer.writeEndObject();
    }
}
