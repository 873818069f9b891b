package no.bevilling.application;

import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bevilling.platform.TypedForm;
import no.bevilling.rules.ClockTime;

/** Reads typed fields. What cannot be read is null, and noted; blank is not answered. */
final class FormInput {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}([.,]\\d{1,8})?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})(?::\\d{2})?");
    private static final Pattern MOMENT = Pattern.compile("(\\S+)[T ]+(?:kl\\.? *)?(\\d{1,2})[:.](\\d{2})(?::\\d{2})?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\.?");
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final DateTimeFormatter NORWEGIAN =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final MultivaluedMap<String, String> fields;
    private final Findings findings;
    private final List<String> order = new ArrayList<>();

    FormInput(MultivaluedMap<String, String> fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
    }

    String text(String path) {
        return read(path, Flaw.NOT_A_TEXT, text -> text);
    }

    /** Digits that people group with spaces or dots. */
    String digits(String path) {
        return read(path, Flaw.NOT_A_TEXT, TypedForm::digits);
    }

    Integer whole(String path) {
        return read(path, Flaw.NOT_A_WHOLE_NUMBER, text -> {
            String digits = text.replaceAll("[\\s\\u00a0]", "");
            return WHOLE.matcher(digits).matches() ? Integer.valueOf(digits) : null;
        });
    }

    BigDecimal decimal(String path) {
        return read(path, Flaw.NOT_A_NUMBER, text -> {
            String digits = text.replaceAll("[\\s\\u00a0]", "");
            return DECIMAL.matcher(digits).matches() ? new BigDecimal(digits.replace(',', '.')) : null;
        });
    }

    LocalDate date(String path) {
        return read(path, Flaw.NOT_A_DATE, text -> {
            try {
                return LocalDate.parse(text, text.contains("-") ? ISO : NORWEGIAN);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        });
    }

    /** A time of day that must be there. {@code 23.30} and {@code 2330} are times too: telephones differ. */
    ClockTime time(String path) {
        if (!has(path)) {
            order.add(path);
            findings.add(path, Flaw.INCOMPLETE);
            return null;
        }
        return read(path, Flaw.NOT_A_TIME, text -> {
            Matcher time = TIME.matcher(text);
            try {
                return time.matches()
                        ? ClockTime.parse(String.format("%2s:%s", time.group(1), time.group(2))
                                .replace(' ', '0'))
                        : null;
            } catch (IllegalArgumentException noSuchTime) {
                return null;
            }
        });
    }

    /** A time of day that may be left out. */
    ClockTime clock(String path) {
        return has(path) ? time(path) : null;
    }

    /** A day and an hour, as browsers send it; {@code 12.6.2027 18:00} too. */
    LocalDateTime moment(String path) {
        return read(path, Flaw.NOT_A_MOMENT, text -> {
            Matcher moment = MOMENT.matcher(text);
            if (!moment.matches()) {
                return null;
            }
            try {
                LocalDate day = LocalDate.parse(moment.group(1), moment.group(1).contains("-") ? ISO : NORWEGIAN);
                return day.atTime(Integer.parseInt(moment.group(2)), Integer.parseInt(moment.group(3)));
            } catch (DateTimeException noSuchMoment) {
                return null;
            }
        });
    }

    /** A day of every year as MM-DD; people write 1.5. */
    String monthDay(String path) {
        return read(path, Flaw.NOT_A_DATE, text -> {
            Matcher norwegian = DAY_MONTH.matcher(text);
            String day = norwegian.matches()
                    ? String.format(
                            "%02d-%02d", Integer.parseInt(norwegian.group(2)), Integer.parseInt(norwegian.group(1)))
                    : text;
            try {
                MonthDay.parse("--" + day);
                return day;
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        });
    }

    Boolean yesNo(String path) {
        return read(path, Flaw.NOT_A_CHOICE, text -> switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        });
    }

    <E extends Enum<E>> E choice(String path, Class<E> type) {
        return read(path, Flaw.NOT_A_CHOICE, text -> constant(type, text));
    }

    /** Every box that is checked; none checked is an empty list. */
    <E extends Enum<E>> List<E> choices(String path, Class<E> type) {
        return several(path, text -> constant(type, text));
    }

    /** Numbers with commas between, or each in a field of its own. */
    List<Integer> numbers(String path) {
        return several(path, text -> text.matches("\\d") ? Integer.valueOf(text) : null);
    }

    /** The paths in the order they were read, which is the order on the page. */
    List<String> order() {
        return order;
    }

    boolean has(String path) {
        return fields.getOrDefault(path, List.of()).stream().anyMatch(text -> !text.isBlank());
    }

    private <T> List<T> several(String path, Function<String, T> reader) {
        order.add(path);
        List<T> values = new ArrayList<>();
        for (String typed : fields.getOrDefault(path, List.of())) {
            for (String text : typed.split(",")) {
                T value = text.isBlank() ? null : reader.apply(text.strip());
                if (value != null) {
                    values.add(value);
                } else if (!text.isBlank()) {
                    findings.add(path, Flaw.NOT_A_CHOICE);
                }
            }
        }
        return values;
    }

    private <T> T read(String path, Flaw flaw, Function<String, T> reader) {
        order.add(path);
        String typed = fields.getFirst(path);
        // Nothing that cannot be printed is stored: the database takes no NUL, and no reader sees the others.
        String text = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}&&[^\\r\\n\\t]]", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        T value = reader.apply(text);
        if (value == null) {
            findings.add(path, flaw);
        }
        return value;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
