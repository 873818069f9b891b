package no.bevilling.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names of files as people gave them: shown to people, never used as a path. */
public final class FileName {
    private static final int LONGEST = 150;

    private FileName() {}

    /** The name without folders, control characters and what a browser may stumble over; never empty. */
    public static String clean(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]", "").strip();
        String safe = printable.replaceFirst("^\\.+", "");
        if (safe.isEmpty()) {
            return "fil";
        }
        return safe.length() > LONGEST ? safe.substring(safe.length() - LONGEST) : safe;
    }

    /** The header that makes a browser save the file under its name instead of opening it in our site. */
    public static String contentDisposition(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + name.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_") + "\"; filename*=UTF-8''"
                + encoded;
    }
}
