package no.bevilling.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bevilling.rules.fact.LicenceType;
import no.bevilling.rules.fact.ViolationKind;

/** Reads {@code points.yaml}: every kind of violation must have its points in every period that is known. */
final class PointSystemReader {

    private PointSystemReader() {}

    static PointSystem read(YamlValue yaml) {
        Map<ViolationKind, PointSystem.Kind> kinds = new EnumMap<>(ViolationKind.class);
        YamlValue described = yaml.get("kinds");
        if (described != null) {
            for (String name : described.keys()) {
                YamlValue kind = described.get(name).about(name);
                ViolationKind constant = kind(name, kind);
                if (constant != null) {
                    kinds.put(
                            constant,
                            new PointSystem.Kind(
                                    constant, kind.texts("law"), kind.manyOf("licenceTypes", LicenceType.class)));
                }
                kind.done();
            }
        }
        Set<ViolationKind> undescribed = EnumSet.allOf(ViolationKind.class);
        undescribed.removeAll(kinds.keySet());
        undescribed.forEach(k -> yaml.problem("the violation " + k + " is not described under 'kinds'"));
        List<PointSystem.Table> tables =
                yaml.elements("points").stream().map(PointSystemReader::table).toList();
        List<PointSystem.Scale> scales = yaml.elements("withdrawal").stream()
                .map(PointSystemReader::scale)
                .toList();
        yaml.done();
        ParameterReader.noGapOrOverlap(
                tables.stream()
                        .map(t -> new ParameterReader.Days(t.from(), t.to()))
                        .toList(),
                yaml);
        ParameterReader.noGapOrOverlap(
                scales.stream()
                        .map(s -> new ParameterReader.Days(s.from(), s.to()))
                        .toList(),
                yaml);
        return new PointSystem(kinds, tables, scales, yaml.file(), yaml.line());
    }

    private static PointSystem.Table table(YamlValue yaml) {
        LocalDate from = yaml.date("from");
        LocalDate to = yaml.optionalDate("to");
        if (yaml.has("unknown")) {
            PointSystem.Table unknown = new PointSystem.Table(from, to, null, yaml.text("unknown"), Map.of());
            yaml.done();
            return unknown;
        }
        Map<ViolationKind, Integer> points = new EnumMap<>(ViolationKind.class);
        YamlValue given = yaml.get("of");
        if (given != null) {
            for (String name : given.keys()) {
                ViolationKind kind = kind(name, given);
                if (kind != null) {
                    points.put(kind, given.get(name).number());
                }
            }
        }
        Set<ViolationKind> without = EnumSet.allOf(ViolationKind.class);
        without.removeAll(points.keySet());
        without.forEach(k -> yaml.problem("the violation " + k + " has no points from " + from));
        PointSystem.Table table = new PointSystem.Table(from, to, yaml.text("source"), null, points);
        yaml.done();
        return table;
    }

    private static PointSystem.Scale scale(YamlValue yaml) {
        List<Integer> days = new ArrayList<>();
        yaml.elements("extraDays").forEach(d -> days.add(d.number()));
        PointSystem.Scale scale = new PointSystem.Scale(
                yaml.date("from"),
                yaml.optionalDate("to"),
                yaml.text("source"),
                yaml.flag("secondHand"),
                List.copyOf(days),
                yaml.text("beyond"));
        yaml.done();
        return scale;
    }

    private static ViolationKind kind(String name, YamlValue at) {
        for (ViolationKind kind : ViolationKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        at.problem("'" + name + "' is no kind of violation");
        return null;
    }
}
