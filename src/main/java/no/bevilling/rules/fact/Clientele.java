package no.bevilling.rules.fact;

/** Whom a serving licence serves: everyone, or a private function (sluttet selskap, alkoholloven § 4-2). */
public enum Clientele {
    GENERAL,
    PRIVATE_FUNCTION
}
