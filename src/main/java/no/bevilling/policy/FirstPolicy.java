package no.bevilling.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import no.bevilling.rules.LayerSource;

/**
 * Where a municipality begins that has no rules of its own yet: hours of sale and serving as the act's normal hours, asked
 * about and tried by cases, to be written over.
 */
final class FirstPolicy {
    private static final List<String> FILES = List.of(
            "policy.yaml", "criteria.yaml", "tables/serving-hours.yaml", "tables/sale-hours.yaml", "cases/hours.yaml");

    private FirstPolicy() {}

    /**
     * The layer of a municipality.
     *
     * @param number the four digits that it bears
     * @param numberFrom the first day it bore them
     * @param day a day on which the law is known: its cases are asked on it, and its rules hold from it until adoption sets
     *     another
     */
    static LayerSource of(String number, String name, LocalDate numberFrom, LocalDate day) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            String text = read(file)
                    .replace("{number}", number)
                    .replace("{name}", name)
                    .replace("{numberFrom}", numberFrom.toString())
                    .replace("{day}", day.toString());
            files.put(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return new LayerSource("municipalities/" + number + "-" + folder(name), files);
    }

    /** Sør-Aurdal as sor-aurdal. */
    private static String folder(String name) {
        String latin = name.toLowerCase(Locale.ROOT)
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace('đ', 'd')
                .replace('ŋ', 'n')
                .replace('ŧ', 't');
        return Normalizer.normalize(latin, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String read(String file) {
        try (InputStream in = FirstPolicy.class.getResourceAsStream("/policy-start/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
