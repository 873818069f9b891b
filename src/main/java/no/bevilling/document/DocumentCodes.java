package no.bevilling.document;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Codes that are printed on papers, by which anyone can check on a public page that the municipality issued the paper
 * and that it still holds. 60 random bits: not to be guessed, and nothing can be read out of one.
 */
@ApplicationScoped
public class DocumentCodes {
    /** Crockford's base 32: no I, L, O or U, which are misread on paper. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager entities;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    Clock clock;

    /** Whether a paper still holds. */
    public enum Validity {
        VALID("success"),
        REPLACED("warning"),
        WITHDRAWN("danger");

        private final String color;

        Validity(String color) {
            this.color = color;
        }

        /** Colour of the answer; the word says the same. */
        public String color() {
            return color;
        }
    }

    /**
     * What the public page tells of a paper.
     *
     * @param licenceNumber empty on papers that are about no licence
     * @param sha256 of the PDF, hexadecimal: proves that the file is the one that was issued
     */
    public record IssuedDocument(
            String code,
            String municipality,
            DocumentKind kind,
            Optional<String> licenceNumber,
            LocalDate issuedOn,
            String sha256,
            Validity validity,
            boolean demo) {}

    /** A new code, as printed: ABCD-EFGH-JKMN. */
    public String newCode() {
        StringBuilder code = new StringBuilder(LENGTH + 2);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** Makes a paper known under its code, in the transaction that issues it. */
    public void publish(IssuedDocument document) {
        entities.createNativeQuery(
                        "insert into public_document_code (code, municipality_name, kind, licence_number, issued_on, sha256,"
                                + " status, demo) values (:code, :municipality, :kind, :number, :on, :hash, :validity, :demo)")
                .setParameter("code", document.code())
                .setParameter("municipality", document.municipality())
                .setParameter("kind", document.kind().name())
                .setParameter("number", document.licenceNumber().orElse(null))
                .setParameter("on", document.issuedOn())
                .setParameter("hash", HexFormat.of().parseHex(document.sha256()))
                .setParameter("validity", document.validity().name())
                .setParameter("demo", document.demo())
                .executeUpdate();
    }

    /**
     * Papers of a licence from before do not hold any more from a day on: new ones are issued in this transaction.
     *
     * @param on first day on which the new ones hold
     */
    public void replace(String licenceNumber, LocalDate on) {
        entities.createNativeQuery("update public_document_code set replaced_on = :on where licence_number = :number"
                        + " and kind = 'LICENCE' and status = 'VALID' and (replaced_on is null or replaced_on > :on)")
                .setParameter("number", licenceNumber)
                .setParameter("on", on)
                .executeUpdate();
    }

    /** Papers that count as never issued, since their decision was taken away; what they replaced holds again. */
    public void withdraw(List<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        entities.createNativeQuery("update public_document_code set status = 'WITHDRAWN' where code in (:codes)")
                .setParameter("codes", codes)
                .executeUpdate();
        entities.createNativeQuery("""
                        update public_document_code p set replaced_on = null
                        where p.kind = 'LICENCE' and p.status = 'VALID' and p.replaced_on is not null
                          and p.licence_number in (select w.licence_number from public_document_code w where w.code in (:codes))
                          and not exists (
                            select from public_document_code later
                            where later.licence_number = p.licence_number and later.kind = 'LICENCE' and later.status = 'VALID'
                              and later.issued_on >= p.issued_on and later.code <> p.code
                              and (later.issued_on > p.issued_on or later.replaced_on is null))
                        """).setParameter("codes", codes).executeUpdate();
    }

    /** The paper of a code as people type it: small letters, spaces, no hyphens, O for 0 and I or L for 1. */
    public Optional<IssuedDocument> find(String typed) {
        Optional<String> code = normalised(typed);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        try (Connection connection = register.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select * from public_document_code where code = ?")) {
            statement.setString(1, code.get());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The public codes could not be read", e);
        }
    }

    /** Whether something typed can be a code. */
    public static boolean isCode(String typed) {
        return normalised(typed).isPresent();
    }

    /** A code as it is printed, from how people type it; empty for what is none. */
    public static Optional<String> normalised(String typed) {
        String letters = typed == null
                ? ""
                : typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        if (letters.length() != LENGTH || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            return Optional.empty();
        }
        return Optional.of(letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8));
    }

    private Validity validity(Validity kept, LocalDate replacedOn) {
        boolean replaced = replacedOn != null && !LocalDate.now(clock).isBefore(replacedOn);
        return kept == Validity.VALID && replaced ? Validity.REPLACED : kept;
    }

    private IssuedDocument read(ResultSet row) throws SQLException {
        return new IssuedDocument(
                row.getString("code"),
                row.getString("municipality_name"),
                DocumentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("licence_number")),
                row.getObject("issued_on", LocalDate.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                validity(Validity.valueOf(row.getString("status")), row.getObject("replaced_on", LocalDate.class)),
                row.getBoolean("demo"));
    }
}
