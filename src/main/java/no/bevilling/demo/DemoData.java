package no.bevilling.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Loads the demo data at the first start with the demo profile; never elsewhere, never twice. What is loaded is asked
 * in one plain query: the parts' own questions would make each later start compile queries for nothing.
 */
@ApplicationScoped
class DemoData {
    private static final Logger LOG = Logger.getLogger(DemoData.class);

    @ConfigProperty(name = "bevilling.demo")
    boolean demo;

    @Inject
    DataSource database;

    @Inject
    DemoMunicipalities municipalities;

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoBodies bodies;

    @Inject
    DemoApplications applications;

    @Inject
    DemoAmbulatoryLicences ambulatory;

    @Inject
    DemoTips tips;

    @Inject
    DemoMeetings meetings;

    @Inject
    DemoKnowledgeTests knowledgeTests;

    @Inject
    DemoFund fund;

    @Inject
    DemoInvoices invoices;

    @Inject
    DemoDecisions decisions;

    @Inject
    DemoReactions reactions;

    @Inject
    DemoInspectionPlan inspectionPlan;

    @Inject
    DemoInspections inspections;

    @Inject
    DemoTurnover turnover;

    @Inject
    DemoDesk desk;

    @Inject
    DemoFees fees;

    void load(@Observes @Priority(1000) StartupEvent starting) throws SQLException {
        if (demo) {
            Set<String> loaded = loaded();
            load("municipalities", loaded, municipalities::load);
            load("municipalities without places", loaded, municipalities::loadOthers);
            load("accounts", loaded, accounts::load);
            load("consulted bodies", loaded, bodies::load);
            load("ambulatory licences", loaded, ambulatory::load);
            load("applications", loaded, applications::load);
            load("tips", loaded, tips::load);
            load("meetings", loaded, meetings::load);
            load("knowledge tests", loaded, knowledgeTests::load);
            load("alcohol fund", loaded, fund::load);
            load("inspectors", loaded, inspections::loadInspectors);
            load("fees", loaded, fees::load);
            if (decisions.wanted()) {
                load("decisions", loaded, decisions::load);
                load("points cases", loaded, reactions::load);
                load("inspection plan", loaded, inspectionPlan::load);
                load("inspections", loaded, inspections::load);
                load("invoices", loaded, invoices::load);
                load("turnover returns", loaded, turnover::load);
                load("a fee", loaded, fees::decide);
                load("desk", loaded, desk::load);
            }
        }
    }

    /** A part that stopped half-way is not marked; it asks itself what it has when it is loaded again. */
    private void load(String part, Set<String> loaded, Runnable loading) throws SQLException {
        if (loaded.contains(part)) {
            return;
        }
        LOG.infof("Loading demo data: %s", part);
        loading.run();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into demo_data_loaded (part) values (?) on conflict do nothing")) {
            insert.setString(1, part);
            insert.executeUpdate();
        }
    }

    private Set<String> loaded() throws SQLException {
        Set<String> parts = new HashSet<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select part from demo_data_loaded")) {
            while (rows.next()) {
                parts.add(rows.getString(1));
            }
        }
        return parts;
    }
}
