package no.bevilling.nationalregister;

/** What became of a licence, to whoever keeps a register of them. */
public enum ChangeKind {
    /** It is new in the log. */
    CREATED,
    /** Something that the log tells of it is otherwise. */
    CHANGED,
    /** It has ended: nothing but a new decision brings it back. */
    ENDED
}
