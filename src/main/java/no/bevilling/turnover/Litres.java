package no.bevilling.turnover;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Litres of goods (vareliter) as people write them: 1 250,5. */
final class Litres {
    /** More than any place sells in a year. */
    private static final BigDecimal MOST = new BigDecimal("100000000");

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}([.,]\\d{1,2})?");

    private Litres() {}

    /** The number; empty where it cannot be read, is below nothing or has more than two decimals. */
    static Optional<BigDecimal> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f]", "");
        return Optional.of(digits)
                .filter(text -> WRITTEN.matcher(text).matches())
                .map(text -> new BigDecimal(text.replace(',', '.')))
                .filter(litres -> litres.compareTo(MOST) < 0);
    }

    /** As it stands in a field: a comma, and nothing that must be taken away to write on. */
    static String written(BigDecimal litres) {
        return litres == null ? "" : litres.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
