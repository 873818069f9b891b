package no.bevilling.turnover;

/** Why a figure looks implausible. */
public enum QuestionKind {
    /** The actual litres depart much from those of the year before. */
    UNLIKE_YEAR_BEFORE,
    /** The expected litres depart much from the actual ones. */
    EXPECTED_UNLIKE_ACTUAL,
    /** More litres than were bought, or far fewer. */
    UNLIKE_PURCHASES,
    /** More litres than the seats of the place make likely. */
    MANY_FOR_SEATS,
    /** Nothing at all was sold in a year in which the licence was in force. */
    NOTHING_SOLD
}
