package no.bevilling.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.bevilling.database.BesideTheApplication;

/**
 * The command {@code verify-audit}: reads the chains beside a running application, or alone, and names the first break
 * of each. Arguments: numbers of municipalities (0: the installation), each followed, if one was printed, by the head of
 * its chain, as {@code 3451=1042:9f3a…}; without any, all chains are read.
 */
public final class VerifyAudit {
    /** The first argument of the program. */
    public static final String COMMAND = "verify-audit";

    private static final String CHOSEN = """
            select m.id, m.name from municipality m
            where (? = '' or ? = '0' and m.id = 0 or exists (
              select 1 from municipality_number n
              where n.municipality_id = m.id and n.number = ? and n.valid_from <= current_date
                and (n.valid_to is null or n.valid_to > current_date)))
            order by m.id
            """;

    private final Connection connection;
    private final PrintStream out;

    VerifyAudit(Connection connection, PrintStream out) {
        this.connection = connection;
        this.out = out;
    }

    /**
     * Runs the command with the settings of the installation.
     *
     * @return exit code: 0 all chains are whole, 1 one is broken, 2 they could not be read
     */
    public static int run(List<String> arguments) {
        try {
            return BesideTheApplication.run(connection -> new VerifyAudit(connection, System.out).verify(arguments));
        } catch (SQLException | RuntimeException e) {
            System.err.println("The audit log could not be read: " + e.getMessage());
            return 2;
        }
    }

    int verify(List<String> arguments) throws SQLException {
        boolean whole = true;
        for (String argument : arguments.isEmpty() ? List.of("") : arguments) {
            String[] parts = argument.split("=", 2);
            Optional<AuditHead> printed = parts.length == 2 ? Optional.of(AuditHead.parse(parts[1])) : Optional.empty();
            List<Chosen> chosen = chosen(parts[0]);
            if (chosen.isEmpty()) {
                throw new IllegalArgumentException("no municipality has the number " + parts[0]);
            }
            for (Chosen municipality : chosen) {
                AuditReport report = AuditVerifier.verify(connection, municipality.id(), printed);
                out.println(municipality.name() + ": " + sentence(report));
                whole &= report.isWhole();
            }
        }
        return whole ? 0 : 1;
    }

    private record Chosen(int id, String name) {}

    private List<Chosen> chosen(String number) throws SQLException {
        List<Chosen> chosen = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(CHOSEN)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                statement.setString(parameter, number);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    chosen.add(new Chosen(row.getInt(1), row.getString(2)));
                }
            }
        }
        return chosen;
    }

    static String sentence(AuditReport report) {
        return report.broken()
                .map(found ->
                        "BROKEN at " + found.position() + ": " + found.kind().sentence()
                                + (found.entry() == null ? "" : " (entry " + found.entry() + ")") + "; "
                                + report.sealed() + " links before it are whole")
                .orElseGet(() -> "whole, " + report.sealed() + " sealed, " + report.notSealed() + " not sealed yet, "
                        + report.erased() + " erased by law, head "
                        + report.head().printed());
    }
}
