package no.bevilling.rules.fact;

/** How the guests were asked: decides between a private function and an open event. */
public enum InvitedBy {
    NAMED_GUESTS,
    PUBLIC_NOTICE
}
