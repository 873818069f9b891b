package no.bevilling.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A time of day as hours rows write it, "00:00" to "24:00", in minutes after midnight. Whether it means today or the
 * next morning is decided by the row it stands in.
 */
public record ClockTime(int minutes) implements Comparable<ClockTime> {

    private static final Pattern TEXT = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");
    static final int DAY = 24 * 60;
    private static final String[] TEXTS = new String[DAY + 1];

    static {
        for (int m = 0; m <= DAY; m++) {
            TEXTS[m] = String.format("%02d:%02d", m / 60, m % 60);
        }
    }

    public ClockTime {
        if (minutes < 0 || minutes > DAY) {
            throw new IllegalArgumentException("not a time of day: " + minutes);
        }
    }

    /** @throws IllegalArgumentException unless the text is HH:mm */
    @JsonCreator
    public static ClockTime parse(String text) {
        if (text == null || !TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a time as HH:mm");
        }
        return new ClockTime(Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)));
    }

    /** Minutes after the midnight that {@code from} follows: a time at or before {@code from} is the next morning. */
    int endingAfter(ClockTime from) {
        return minutes > from.minutes ? minutes : minutes + DAY;
    }

    /** The text of minutes that may reach into the next morning: 1560 is "02:00", and midnight is "24:00". */
    static String text(int minutes) {
        return TEXTS[minutes > DAY ? minutes - DAY : minutes];
    }

    @Override
    public int compareTo(ClockTime other) {
        return Integer.compare(minutes, other.minutes);
    }

    @Override
    @JsonValue
    public String toString() {
        return text(minutes);
    }
}
