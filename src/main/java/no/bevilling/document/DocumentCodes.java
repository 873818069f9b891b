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
import java.time.LocalDate;
import java.util.HexFormat;
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
                        "insert into public_document_code values (:code, :municipality, :kind, :number, :on, :hash, :validity, :demo)")
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

    /** Papers of a licence from before do not hold any more: new ones are issued in this transaction. */
    public void replace(String licenceNumber) {
        entities.createNativeQuery(
                        "update public_document_code set status = 'REPLACED' where licence_number = :number and kind = 'LICENCE' and status = 'VALID'")
                .setParameter("number", licenceNumber)
                .executeUpdate();
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

    static Optional<String> normalised(String typed) {
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

    private static IssuedDocument read(ResultSet row) throws SQLException {
        return new IssuedDocument(
                row.getString("code"),
                row.getString("municipality_name"),
                DocumentKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("licence_number")),
                row.getObject("issued_on", LocalDate.class),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                Validity.valueOf(row.getString("status")),
                row.getBoolean("demo"));
    }
}
