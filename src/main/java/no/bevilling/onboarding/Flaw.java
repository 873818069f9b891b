package no.bevilling.onboarding;

/**
 * A cell that is wrong.
 *
 * @param sheet LICENCES or POINTS
 * @param row as the spreadsheet counts; 0 where it is about the whole file
 * @param column which; null where it is about the row
 * @param letter of the column in the file; empty where there is none
 * @param kind what is wrong
 * @param found what stands there
 */
public record Flaw(ImportSheet sheet, int row, ImportColumn column, String letter, FlawKind kind, String found) {}
