package no.bevilling.inspectionplan;

/**
 * One reason why a place should be inspected, for words on a page.
 *
 * @param score what it gave: the weight of the factor times its level
 * @param value what it rests on: a day, a number, a kind of place, a time; empty where nothing is known
 */
public record RiskReason(RiskFactor factor, int score, String value) {}
