package no.bevilling.appeal;

/** Which act says where an appeal goes, and how much is tried there. */
public enum AppealCourse {
    /** Decisions under alkoholloven § 1-8 and chapters 3, 4 and 7: the statsforvalter tries the legality alone (§ 1-16). */
    ALCOHOL_ACT,
    /** Decisions under serveringsloven: the statsforvalter tries everything (§ 27, forvaltningsloven § 34). */
    SERVING_ACT,
    /** Other decisions of the municipality: the council, or whom it has appointed (forvaltningsloven § 28). */
    OTHER
}
