package no.bevilling.casework;

/** Why two cases belong together. */
public enum RelationKind {
    /** They are about the same place. */
    SAME_PLACE(false),
    /** They were applied for in one form: a serving licence and the food-service licence beside it. */
    APPLIED_TOGETHER(false),
    /** The one follows from the other: a withdrawal from the points. */
    FOLLOWS(true),
    /** The one takes the place of the other: an application handed in anew. */
    REPLACES(true),
    OTHER(false);

    private final boolean directed;

    RelationKind(boolean directed) {
        this.directed = directed;
    }

    /** Whether it says another thing of the one case than of the other. */
    public boolean isDirected() {
        return directed;
    }
}
