package no.bevilling.platform;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import io.quarkus.qute.TemplateInstance;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, times and numbers are written, in the language of the template: {@code {fmt:date(case.received)}}. Nothing
 * is written for null.
 */
@TemplateExtension(namespace = "fmt")
public final class Formats {
    private static final char NARROW_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private Formats() {}

    /** 1. desember 2026 */
    public static String date(LocalDate date, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern(datePattern(locale), of(locale)).format(date);
    }

    /** tirsdag 1. desember 2026 */
    public static String weekday(LocalDate date, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("EEEE " + datePattern(locale), of(locale))
                        .format(date);
    }

    /** The day of an instant in Norway. */
    public static String day(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return instant == null ? "" : date(norwegian(instant).toLocalDate(), locale);
    }

    /** 1. desember 2026 kl. 13.05, Norwegian time */
    public static String moment(Instant instant, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        if (instant == null) return "";
        ZonedDateTime there = norwegian(instant);
        String between = isEnglish(locale) ? ", " : " kl. ";
        return date(there.toLocalDate(), locale) + between + time(there.toLocalTime(), locale);
    }

    /** 13.05, as Norwegian writes it; 13:05 in English */
    public static String time(LocalTime time, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return time == null
                ? ""
                : DateTimeFormatter.ofPattern(isEnglish(locale) ? "HH:mm" : "HH.mm")
                        .format(time);
    }

    /** A clock time of a licence, up to 24:00, written as {@link #time} is: 24.00, and 24:00 in English. */
    public static String clock(Object clockTime, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        String written = String.valueOf(clockTime);
        return isEnglish(locale) ? written : written.replace(':', '.');
    }

    /** 12 500 or 0,75: as many decimals as the number has. */
    public static String number(Number number, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return number == null ? "" : decimals("#,##0.######", locale).format(number);
    }

    /** 340 kB or 1,3 MB; never less than 1 kB. */
    public static String fileSize(long bytes, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return bytes < 1_000_000
                ? Math.max(1, Math.round(bytes / 1000.0)) + "" + NO_BREAK_SPACE + "kB"
                : decimals("#,##0.#", locale).format(bytes / 1_000_000.0) + NO_BREAK_SPACE + "MB";
    }

    /** kr 12 500,00 */
    public static String kroner(BigDecimal amount, @TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return amount == null
                ? ""
                : (isEnglish(locale) ? "NOK" : "kr")
                        + NO_BREAK_SPACE
                        + decimals("#,##0.00", locale).format(amount);
    }

    private static DecimalFormat decimals(String pattern, Object locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NARROW_SPACE);
        symbols.setDecimalSeparator(isEnglish(locale) ? '.' : ',');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }

    private static ZonedDateTime norwegian(Instant instant) {
        return instant.atZone(OsloClock.OSLO);
    }

    private static String datePattern(Object locale) {
        return isEnglish(locale) ? "d MMMM yyyy" : "d. MMMM yyyy";
    }

    private static boolean isEnglish(Object locale) {
        return of(locale).getLanguage().equals("en");
    }

    /** Templates that nobody gave a language are written in bokmål, as their texts are. */
    private static Locale of(Object locale) {
        if (locale instanceof Locale known) return known;
        return locale == null ? Language.NB.locale() : Locale.forLanguageTag(locale.toString());
    }
}
