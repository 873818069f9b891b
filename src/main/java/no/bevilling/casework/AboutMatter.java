package no.bevilling.casework;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The matters whose cases an address may name by {@code caseId} in its path, on the method or its class. Where nothing is
 * said, applications for alcohol licences only: their pages know nothing of the other matters.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AboutMatter {
    /** Which; empty: every one. */
    Matter[] value() default {};
}
