package no.bevilling.licence;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Open data of the register: answered with a mark ({@code ETag}), and with 304 to whoever has what the mark names; pages are
 * linked in {@code Link}; other sites' pages may read it.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface OpenData {}
