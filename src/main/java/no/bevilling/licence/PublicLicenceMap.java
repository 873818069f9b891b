package no.bevilling.licence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The register on a map: what lies close together at the map's scale is one mark with a number, so that ten thousand licences
 * are a few hundred marks. Licences without a place on the map, or whose place is withheld, are in the list alone.
 */
@ApplicationScoped
public class PublicLicenceMap {
    /** How many licences of a mark are named; who wants more comes closer. */
    static final int NAMED = 20;

    private static final int MOST = 2000;
    /** Marks along the breadth of a map tile, which is 360 degrees at scale 0. */
    private static final int MARKS_ON_TILE = 6;

    private static final double WORLD = 360;
    private static final int CLOSEST = 19;

    static final String MARKS = """
            select count(*) as licences, avg(m.latitude) as latitude, avg(m.longitude) as longitude,
                   coalesce(json_agg(json_build_object('number', m.licence_number, 'name', m.premises_name)
                     order by m.premises_name collate "nb-x-icu", m.licence_id) filter (where m.rank <= %d), '[]') as named
              from (select l.licence_id, l.licence_number, l.premises_name, l.latitude, l.longitude, cell.x, cell.y,
                           row_number() over (partition by cell.x, cell.y order by l.premises_name collate "nb-x-icu",
                             l.licence_id) as rank
            """.formatted(NAMED);
    /** A degree of latitude is twice a degree of longitude in Norway. */
    private static final String CELLS =
            " cross join lateral (select floor(l.longitude / ?) as x, floor(l.latitude * 2 / ?) as y) cell";

    static final String GROUPED = ") m group by m.x, m.y order by count(*) desc limit " + MOST;

    @Inject
    @DataSource("register")
    AgroalDataSource register;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * A part of the map, in degrees; {@code zoom} as maps on the web count it, from 0 to 19.
     *
     * @throws IllegalArgumentException when it is none
     */
    public record View(double west, double south, double east, double north, int zoom) {
        public View {
            if (!(west < east && south < north) || zoom < 0 || zoom > CLOSEST) {
                throw new IllegalArgumentException("not a part of the map");
            }
        }

        /** From {@code west,south,east,north}, as GeoJSON writes a box. */
        static View of(String box, int zoom) {
            String[] sides = box == null ? new String[0] : box.split(",");
            if (sides.length != 4) {
                throw new IllegalArgumentException("must be west,south,east,north");
            }
            return new View(
                    Double.parseDouble(sides[0]),
                    Double.parseDouble(sides[1]),
                    Double.parseDouble(sides[2]),
                    Double.parseDouble(sides[3]),
                    zoom);
        }

        static View everywhere(int zoom) {
            return new View(-180, -90, 180, 90, zoom);
        }

        double cell() {
            return WORLD / (1 << zoom) / MARKS_ON_TILE;
        }
    }

    /** One licence of a mark. */
    public record Named(String number, String name) {}

    /**
     * Something to draw.
     *
     * @param named the first of its licences by name
     */
    public record Mark(double latitude, double longitude, int licences, List<Named> named) {}

    /** What is to be drawn of a selection in a part of the map. */
    public List<Mark> marks(PublicLicenceFilter filter, View view) {
        PublicLicenceQuery query = query(filter, PublicLicenceQuery.moment(filter, clock.instant()), view);
        List<Mark> marks = new ArrayList<>();
        try (Connection connection = register.getConnection();
                PreparedStatement statement = query.prepare(connection, MARKS, GROUPED);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                marks.add(new Mark(
                        rows.getDouble("latitude"),
                        rows.getDouble("longitude"),
                        rows.getInt("licences"),
                        json.readValue(rows.getString("named"), new TypeReference<>() {})));
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The map of the register could not be read", e);
        }
        return marks;
    }

    static PublicLicenceQuery query(PublicLicenceFilter filter, Instant at, View view) {
        return PublicLicenceQuery.of(filter, at, CELLS, view.cell(), view.cell())
                .and("l.latitude between cast(? as numeric) and cast(? as numeric)", view.south(), view.north())
                .and("l.longitude between cast(? as numeric) and cast(? as numeric)", view.west(), view.east());
    }
}
