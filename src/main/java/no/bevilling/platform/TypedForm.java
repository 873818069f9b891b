package no.bevilling.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** Reads what was typed in a form; what cannot be read is null, as is nothing, so that the page can say it at the field. */
public final class TypedForm {
    /** A version that no row has: a form without a readable one is treated as overtaken. */
    private static final int NO_VERSION = Integer.MIN_VALUE;

    private TypedForm() {}

    /** The version that a form was opened with. */
    public static int version(String typed) {
        Integer version = number(typed);
        return version == null ? NO_VERSION : version;
    }

    public static Integer number(String typed) {
        return typed != null && typed.strip().matches("-?\\d{1,9}") ? Integer.valueOf(typed.strip()) : null;
    }

    public static UUID uuid(String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed.strip());
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    /** Digits that people group with spaces or dots; whatever else was typed stays, to be refused. */
    public static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s.\\u00a0]", "");
    }

    /** Whether something was written, in at most {@code longest} characters. */
    public static boolean isText(String typed, int longest) {
        return typed != null && !typed.isBlank() && typed.length() <= longest;
    }

    /** A day as browsers send it, 2026-12-01, or as Norwegians write it, 1.12.2026; null when there is no such day. */
    public static LocalDate date(String typed) {
        if (typed == null) {
            return null;
        }
        String[] norwegian = typed.strip().split("\\.");
        try {
            if (norwegian.length == 3 && norwegian[2].matches("\\d{4}")) {
                return LocalDate.of(
                        Integer.parseInt(norwegian[2]), Integer.parseInt(norwegian[1]), Integer.parseInt(norwegian[0]));
            }
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException | NumberFormatException noSuchDay) {
            return null;
        }
    }

    public static <E extends Enum<E>> E one(Class<E> of, String typed) {
        return Arrays.stream(of.getEnumConstants())
                .filter(value -> value.name().equals(typed))
                .findFirst()
                .orElse(null);
    }
}
