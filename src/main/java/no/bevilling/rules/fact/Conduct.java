package no.bevilling.rules.fact;

/** Conduct (vandel, alkoholloven §§ 1-7b, 1-7c). */
public enum Conduct {
    CLEAR,
    REMARKS
}
