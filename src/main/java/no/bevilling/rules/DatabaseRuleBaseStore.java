package no.bevilling.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * The rule bases in the database, shared by all municipalities: every version ever adopted, never changed and never
 * deleted (the application's role may only read and add).
 */
@ApplicationScoped
public class DatabaseRuleBaseStore implements RuleBaseStore {

    /** How long a newly adopted version may stay unseen by another instance. */
    private static final long FRESH_NANOS = 5_000_000_000L;

    @Inject
    DataSource database;

    private final Map<String, LayerSource> sources = new ConcurrentHashMap<>();
    private final Map<String, Version> known = new ConcurrentHashMap<>();
    private volatile List<Version> versions;
    private List<Version> listed;
    private volatile long read;

    @Override
    public Version put(LayerSource source) {
        Version offered = RuleBaseStore.versionOf(source);
        try (Connection connection = database.getConnection()) {
            insertFiles(connection, source, offered.hash());
            insertVersion(connection, offered);
            String hash = hashOf(connection, offered);
            if (!offered.hash().equals(hash)) {
                RuleBaseStore.refuseOtherBytes(
                        new Version(offered.id(), offered.version(), offered.path(), hash, offered.policy()), offered);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rule base " + offered.name() + " cannot be kept", e);
        }
        versions = null;
        return offered;
    }

    /**
     * Keeps the files of a layer that is not adopted, so that whatever rests on them can read them later. Keeping the
     * same bytes again changes nothing.
     *
     * @return the hash that {@link #get} finds them by
     */
    public String keep(LayerSource source) {
        String hash = source.hash();
        try (Connection connection = database.getConnection()) {
            insertFiles(connection, source, hash);
        } catch (SQLException e) {
            throw new IllegalStateException("The rule source " + source.path() + " cannot be kept", e);
        }
        return hash;
    }

    private static void insertFiles(Connection connection, LayerSource source, String hash) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into rule_source (hash, path) values (?, ?) on conflict do nothing");
                PreparedStatement file = connection.prepareStatement(
                        "insert into rule_source_file (hash, name, content) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, hash);
            insert.setString(2, source.path());
            insert.executeUpdate();
            for (Map.Entry<String, byte[]> entry : source.files().entrySet()) {
                file.setString(1, hash);
                file.setString(2, entry.getKey());
                file.setBytes(3, entry.getValue());
                file.addBatch();
            }
            file.executeBatch();
        }
    }

    private static void insertVersion(Connection connection, Version version) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into rule_base_version (layer_id, version, hash, valid_from, valid_to)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, version.id());
            insert.setString(2, version.version());
            insert.setString(3, version.hash());
            insert.setObject(4, version.policy().validFrom());
            insert.setObject(5, version.policy().validTo());
            insert.executeUpdate();
        }
    }

    private static String hashOf(Connection connection, Version version) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select hash from rule_base_version where layer_id = ? and version = ?")) {
            query.setString(1, version.id());
            query.setString(2, version.version());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Override
    public Optional<LayerSource> get(String hash) {
        return Optional.ofNullable(sources.computeIfAbsent(hash, this::load));
    }

    private LayerSource load(String hash) {
        String path = null;
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select s.path, f.name, f.content from rule_source s join rule_source_file f using (hash)"
                                + " where hash = ?")) {
            query.setString(1, hash);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    path = row.getString(1);
                    files.put(row.getString(2), row.getBytes(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rule source " + hash + " cannot be read", e);
        }
        if (path == null) {
            return null;
        }
        LayerSource source = new LayerSource(path, files);
        if (!source.hash().equals(hash)) {
            throw new IllegalStateException("The rule source " + hash + " has been changed in the database");
        }
        return source;
    }

    @Override
    public List<Version> versions() {
        List<Version> current = versions;
        return current == null || isOld() ? refreshed() : current;
    }

    private boolean isOld() {
        return System.nanoTime() - read > FRESH_NANOS;
    }

    /** The same list as before when nothing was adopted: others hold what they made of it against it. */
    private synchronized List<Version> refreshed() {
        List<Version> current = versions;
        if (current == null || isOld()) {
            List<Version> found = readVersions();
            current = found.equals(listed) ? listed : found;
            listed = current;
            read = System.nanoTime();
            versions = current;
        }
        return current;
    }

    private List<Version> readVersions() {
        List<String> hashes = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select hash from rule_base_version order by sequence")) {
            while (row.next()) {
                hashes.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rule bases cannot be listed", e);
        }
        if (!known.keySet().containsAll(hashes)) {
            readPolicies(hashes.stream().filter(h -> !known.containsKey(h)).toArray(String[]::new));
        }
        return hashes.stream().map(known::get).toList();
    }

    /** Who, when and under which numbers stands in the policy alone: the other files wait until somebody asks for them. */
    private void readPolicies(String[] hashes) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select hash, s.path, f.content from rule_source s join rule_source_file f using (hash)"
                                + " where hash = any(?) and f.name = ?")) {
            query.setArray(1, connection.createArrayOf("text", hashes));
            query.setString(2, LayerReader.POLICY);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    LayerSource policy = new LayerSource(
                            row.getString(2), new TreeMap<>(Map.of(LayerReader.POLICY, row.getBytes(3))));
                    known.put(row.getString(1), RuleBaseStore.versionOf(policy, row.getString(1)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The policies of the rule bases cannot be read", e);
        }
    }
}
