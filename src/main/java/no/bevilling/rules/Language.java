package no.bevilling.rules;

/** The languages that questions and answers are given in. */
public enum Language {
    NB,
    NN,
    EN
}
