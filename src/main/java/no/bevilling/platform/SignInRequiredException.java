package no.bevilling.platform;

/** Nobody is signed in: a page leads to the sign-in page and back, the API answers 401. */
public class SignInRequiredException extends RuntimeException {}
