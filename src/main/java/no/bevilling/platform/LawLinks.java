package no.bevilling.platform;

import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses at Lovdata of references as they are written, {@code alkoholloven § 4-4}: {@code {lov:href(reference)}}. */
@TemplateExtension(namespace = "lov")
public final class LawLinks {
    private static final String LOVDATA = "https://lovdata.no/dokument/";
    private static final Map<String, String> WORKS = Map.of(
            "alkoholloven", "NL/lov/1989-06-02-27",
            "alkohollova", "NL/lov/1989-06-02-27",
            "alkoholforskriften", "SF/forskrift/2005-06-08-538",
            "alkoholforskrifta", "SF/forskrift/2005-06-08-538",
            "serveringsloven", "NL/lov/1997-06-13-55",
            "serveringslova", "NL/lov/1997-06-13-55",
            "forvaltningsloven", "NL/lov/1967-02-10",
            "forvaltningslova", "NL/lov/1967-02-10");
    private static final Pattern REFERENCE = Pattern.compile("(\\p{L}+) §§? ?(\\d+(?:-\\d+)?)(?: ?([a-z])\\b)?.*");

    private LawLinks() {}

    /** The address of the first paragraph named; null for what is not at Lovdata. */
    public static String href(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches() || !WORKS.containsKey(matcher.group(1))) {
            return null;
        }
        String letter = matcher.group(3) == null ? "" : matcher.group(3);
        return LOVDATA + WORKS.get(matcher.group(1)) + "/§" + matcher.group(2) + letter;
    }

    /** Whether the reference can be looked up. */
    public static boolean known(String reference) {
        return href(reference) != null;
    }
}
