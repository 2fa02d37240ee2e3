package vn.toandan.safety;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.toandan.safety.Fact.Choice;
import vn.toandan.safety.Fact.Count;
import vn.toandan.safety.Fact.Day;
import vn.toandan.safety.Fact.YesNo;
import vn.toandan.unit.UnitKind;

/** Facts as text, for tests: {@code people=28; people_briefed=28}. Real files are read elsewhere, with all their oddities. */
final class Cells {

    static final SafetyStandard STANDARD =
            PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();

    private Cells() {}

    static Map<String, String> parse(String facts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : Splitter.on(';').trimResults().omitEmptyStrings().split(facts)) {
            int equals = cell.indexOf('=');
            cells.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return cells;
    }

    static FactSheet sheet(UnitKind kind, int year, String facts) {
        return sheet(kind, year, parse(facts));
    }

    static FactSheet sheet(UnitKind kind, int year, Map<String, String> cells) {
        return filled(kind, year, cells).orElseThrow();
    }

    static FactSheet.Filled filled(UnitKind kind, int year, Map<String, String> cells) {
        FactSheet.Builder builder = STANDARD.sheet(kind, year);
        cells.forEach((id, value) -> fill(builder, fact(id), value));
        return builder.build();
    }

    static Fact fact(String id) {
        return Facts.ALL.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static void fill(FactSheet.Builder builder, Fact fact, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (fact instanceof Count count) {
            if (value.equals("not_comparable")) {
                builder.withNotComparable(count);
            } else {
                builder.with(count, Long.parseLong(value));
            }
        } else if (fact instanceof YesNo yesNo) {
            builder.with(yesNo, isYes(value));
        } else if (fact instanceof Day day) {
            if (value.equals("none")) {
                builder.withNone(day);
            } else {
                builder.with(day, LocalDate.parse(value));
            }
        } else if (fact instanceof Choice choice) {
            builder.with(choice, value);
        }
    }

    private static boolean isYes(String value) {
        checkArgument(value.equals("yes") || value.equals("no"), "%s is neither yes nor no", value);
        return value.equals("yes");
    }

    /** A full sheet that meets every check and is in scope, with these cells changed; an empty value empties the cell. */
    static Map<String, String> allMetBut(UnitKind kind, int year, String facts) {
        Map<String, String> cells = new LinkedHashMap<>();
        STANDARD.form(kind).facts().forEach(fact -> cells.put(fact.id(), passing(fact, year)));
        cells.putAll(parse(facts));
        return cells;
    }

    private static String passing(Fact fact, int year) {
        if (fact == Facts.ARMED_FORCES) {
            return "no";
        }
        if (fact instanceof Count count) {
            return count == Facts.HOUSEHOLDS_REGISTERED
                            || count == Facts.PEOPLE_BRIEFED
                            || count == Facts.SECTIONS
                            || count == Facts.SECTIONS_WELL_RATED
                            || count == Facts.MANAGED_UNITS_REGISTERED
                            || count == Facts.MANAGED_UNITS_RECOGNISED
                            || count == Facts.EFFECTIVE_MODELS
                            || count.isNeverZero()
                    ? "10"
                    : "0";
        }
        if (fact instanceof YesNo) {
            return "yes";
        }
        if (fact instanceof Day) {
            return year + "-02-01";
        }
        if (fact == Facts.ENTERPRISE_SIZE) {
            return "medium";
        }
        return fact == Facts.SCHOOL_LEVEL
                ? "lower_secondary"
                : fact == Facts.POLICE_COORDINATION ? "implemented" : "good";
    }
}
