package no.bevilling.rules;

import java.util.List;

/** A spreadsheet that cannot be read back into tables; says where, what stood there and what may stand there. */
public class SheetRefused extends RuntimeException {

    private final transient List<SheetProblem> problems;

    /**
     * One thing that is wrong.
     *
     * @param sheet the sheet, or the name of the file
     * @param row the row as a spreadsheet numbers it, from 1; 0 when the whole sheet is meant
     * @param column letter and heading of the column, {@code F (fra kl.)}; null when the whole row is meant
     * @param message what is wrong and what is allowed, in the reader's language, as a whole sentence
     */
    public record SheetProblem(String sheet, int row, String column, String message) {}

    public SheetRefused(List<SheetProblem> problems) {
        super(String.join("\n", problems.stream().map(SheetProblem::message).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<SheetProblem> problems() {
        return problems;
    }
}
