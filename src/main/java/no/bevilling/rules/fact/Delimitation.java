package no.bevilling.rules.fact;

/** How an outdoor area is physically delimited. */
public enum Delimitation {
    FENCE,
    LAVVO,
    WALL,
    PLANTERS,
    ROPE,
    OTHER,
    NONE
}
