package no.bevilling.platform;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of a form that a browser has sent, read before anybody is known to be signed in: of a bounded part of the body, and of
 * no file.
 *
 * @param files whether files were sent along
 */
record SentForm(Map<String, List<String>> fields, boolean files) {
    private static final int MOST_BYTES = 1_000_000;
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("\\bfilename\\*?=\"?([^\";]*)");

    /** Empty where the body is no form, or too long for one that people type. */
    static Optional<SentForm> read(MediaType type, InputStream body) throws IOException {
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            byte[] read = body.readNBytes(MOST_BYTES + 1);
            return read.length > MOST_BYTES ? Optional.empty() : Optional.of(urlEncoded(read));
        }
        String boundary = type == null ? null : type.getParameters().get("boundary");
        return boundary != null && MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)
                ? Optional.of(parts(body.readNBytes(MOST_BYTES), boundary))
                : Optional.empty();
    }

    private static SentForm urlEncoded(byte[] body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                add(fields, decoded(parts[0]), decoded(parts[1]));
            }
        }
        return new SentForm(fields, false);
    }

    /** What ends within what was read; each byte is a character until it is known which text it belongs to. */
    private static SentForm parts(byte[] body, String boundary) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        boolean files = false;
        String[] parts =
                ("\r\n" + new String(body, StandardCharsets.ISO_8859_1)).split("\r\n--" + Pattern.quote(boundary), -1);
        for (int i = 1; i < parts.length - 1; i++) {
            int end = parts[i].indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(end < 0 ? "" : parts[i].substring(0, end));
            if (!name.find()) {
                continue;
            }
            Matcher file = FILE.matcher(parts[i].substring(0, end));
            if (file.find()) {
                files |= !file.group(1).isEmpty();
            } else {
                add(fields, utf8(name.group(1)), utf8(parts[i].substring(end + 4)));
            }
        }
        return new SentForm(fields, files || body.length == MOST_BYTES);
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
