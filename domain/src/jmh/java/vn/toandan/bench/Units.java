package vn.toandan.bench;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import vn.toandan.safety.CanChange;
import vn.toandan.safety.Fact;
import vn.toandan.safety.FactSheet;
import vn.toandan.safety.Facts;
import vn.toandan.safety.Form;
import vn.toandan.safety.PublishedLaw;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/**
 * Units as offices send them, drawn from a seed: about four of five meet the standard, the others lack it in one to three places;
 * as opposed to rows that crowd around the edges of the standard, which tests draw.
 */
public final class Units {

    /** Cycled by index, so that no branch is learnt from one unit. */
    public static final int CYCLE = 4096;

    static final int YEAR = 2025;
    static final LocalDate DECIDED_ON = LocalDate.of(YEAR, 11, 14);

    private static final double SHARE_SPOILT = 0.22;

    private final SafetyStandard standard;
    private final Form form;
    private final int year;
    private final Random random;
    private final double empty;

    private Units(SafetyStandard standard, UnitKind kind, int year, long seed, double empty) {
        this.standard = standard;
        this.form = standard.form(kind);
        this.year = year;
        this.random = new Random(seed);
        this.empty = empty;
    }

    public static SafetyStandard standard() {
        return PublishedLaw.asKnownOn(PublishedLaw.FOLLOWED_UNTIL).safetyStandard();
    }

    /** Nothing unknown. */
    static FactSheet[] full(SafetyStandard standard, UnitKind kind, int howMany, long seed) {
        return of(standard, kind, YEAR, howMany, seed);
    }

    /** The same of any year. */
    public static FactSheet[] of(SafetyStandard standard, UnitKind kind, int year, int howMany, long seed) {
        return new Units(standard, kind, year, seed, 0).draw(howMany);
    }

    /** That share of the cells empty. */
    static FactSheet[] withUnknowns(SafetyStandard standard, UnitKind kind, int howMany, long seed, double empty) {
        return new Units(standard, kind, YEAR, seed, empty).draw(howMany);
    }

    /** What {@link #flat} holds, by name: the facts in the order of the form, then the ends of the first quarter. */
    static ImmutableList<String> names(Form form) {
        return Stream.concat(form.facts().stream().map(Fact::id), Stream.of(Leaves.FROM, Leaves.UNTIL))
                .collect(ImmutableList.toImmutableList());
    }

    /** A full sheet as bare numbers: days since 1970, 1 for yes, a choice's place in its list, -1 for not comparable. */
    static long[] flat(FactSheet sheet) {
        ImmutableList<Fact> facts = sheet.form().facts();
        long[] flat = new long[facts.size() + 2];
        for (int slot = 0; slot < facts.size(); slot++) {
            flat[slot] = number(sheet, facts.get(slot));
        }
        flat[facts.size()] = LocalDate.of(sheet.year(), 1, 1).toEpochDay();
        flat[facts.size() + 1] = LocalDate.of(sheet.year(), 3, 31).toEpochDay();
        return flat;
    }

    private static long number(FactSheet sheet, Fact fact) {
        Object value = sheet.value(fact).orElseThrow();
        if (fact instanceof Fact.Choice choice) {
            return choice.values().indexOf(value);
        }
        return switch (value.toString()) {
            case "yes" -> 1;
            case "no" -> 0;
            case "none" -> Long.MIN_VALUE;
            case "not_comparable" -> -1;
            default ->
                fact instanceof Fact.Day ? LocalDate.parse(value.toString()).toEpochDay() : (Long) value;
        };
    }

    private FactSheet[] draw(int howMany) {
        FactSheet[] sheets = new FactSheet[howMany];
        for (int at = 0; at < howMany; at++) {
            sheets[at] = sheet();
        }
        return sheets;
    }

    private FactSheet sheet() {
        Map<Fact, Object> values = wanted();
        if (random.nextDouble() < SHARE_SPOILT) {
            List<Fact> asked = form.facts();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                spoil(asked.get(random.nextInt(asked.size())), values);
            }
        }
        FactSheet.Builder sheet = standard.sheet(form.kind(), year);
        for (Fact fact : form.facts()) {
            if (empty == 0 || random.nextDouble() >= empty) {
                fill(sheet, fact, values.get(fact));
            }
        }
        return sheet.build().orElseThrow();
    }

    private static void fill(FactSheet.Builder sheet, Fact fact, Object value) {
        if (fact instanceof Fact.Count count) {
            sheet.with(count, (Long) value);
        } else if (fact instanceof Fact.YesNo yesNo) {
            sheet.with(yesNo, (Boolean) value);
        } else if (fact instanceof Fact.Day day) {
            sheet.with(day, (LocalDate) value);
        } else if (fact instanceof Fact.Choice choice) {
            sheet.with(choice, (String) value);
        }
    }

    /** A unit that meets the standard. */
    private Map<Fact, Object> wanted() {
        Map<Fact, Object> values = new HashMap<>();
        for (Fact fact : form.facts()) {
            if (fact instanceof Fact.Count) {
                values.put(fact, 0L);
            } else if (fact instanceof Fact.YesNo yesNo) {
                values.put(fact, yesNo.canChange() != CanChange.FRAME || random.nextInt(4) > 0);
            } else if (fact instanceof Fact.Day) {
                values.put(fact, LocalDate.of(year, 1, 1).plusDays(random.nextInt(90)));
            } else if (fact instanceof Fact.Choice choice) {
                values.put(fact, good(choice));
            }
        }
        values.put(Facts.ARMED_FORCES, false);
        values.put(Facts.EFFECTIVE_MODELS, 1L + random.nextInt(3));
        lastYearMore(values, Facts.CRIMES, Facts.CRIMES_LAST_YEAR);
        lastYearMore(values, Facts.SOCIAL_EVILS, Facts.SOCIAL_EVILS_LAST_YEAR);
        lastYearMore(values, Facts.OTHER_VIOLATIONS, Facts.OTHER_VIOLATIONS_LAST_YEAR);
        wholly(values, 20 + random.nextInt(300), Facts.HOUSEHOLDS_RESIDENT, Facts.HOUSEHOLDS_REGISTERED);
        wholly(values, 20 + random.nextInt(300), Facts.PEOPLE, Facts.PEOPLE_BRIEFED);
        long managed = 10L + random.nextInt(20);
        wholly(values, managed, Facts.MANAGED_UNITS, Facts.MANAGED_UNITS_REGISTERED);
        values.put(Facts.MANAGED_UNITS_RECOGNISED, managed - random.nextInt((int) (managed * 3 / 10) + 1));
        long sections = random.nextInt(12);
        values.put(Facts.SECTIONS, sections);
        values.put(Facts.SECTIONS_WELL_RATED, sections - random.nextInt((int) (sections * 3 / 10) + 1));
        if (random.nextInt(10) == 0) {
            wholly(values, 1, Facts.SERIOUS_CRIMES, Facts.SERIOUS_CRIMES_HANDLED_IN_TIME);
        }
        if (random.nextInt(10) == 0) {
            wholly(values, 1, Facts.SERIOUS_FIRES, Facts.DISASTERS_FORCE_MAJEURE);
        }
        return values;
    }

    private String good(Fact.Choice choice) {
        List<String> all = choice.values();
        int best = all.size();
        if (choice == Facts.POLICE_COORDINATION) {
            return all.get(random.nextInt(2));
        }
        return all.get(best - 1 - random.nextInt(2));
    }

    private void lastYearMore(Map<Fact, Object> values, Fact.Count now, Fact.Count before) {
        long count = Math.max(0, random.nextInt(6) - 2);
        values.put(now, count);
        values.put(before, count + 1 + random.nextInt(3));
    }

    private static void wholly(Map<Fact, Object> values, long count, Fact.Count whole, Fact.Count part) {
        values.put(whole, count);
        values.put(part, count);
    }

    /** Makes a fact what the standard does not want; some that only frame the unit stay as they are. */
    private void spoil(Fact fact, Map<Fact, Object> values) {
        if (fact.canChange() == CanChange.EVENT) {
            values.put(fact, (Long) values.get(fact) + 1 + random.nextInt(5));
        } else if (fact == Facts.HOUSEHOLDS_REGISTERED || fact == Facts.PEOPLE_BRIEFED) {
            values.put(fact, (Long) values.get(fact) - 1 - random.nextInt(5));
        } else if (fact == Facts.MANAGED_UNITS_RECOGNISED || fact == Facts.EFFECTIVE_MODELS) {
            values.put(fact, 0L);
        } else if (fact instanceof Fact.Day) {
            values.put(fact, LocalDate.of(year, 4, 1).plusDays(random.nextInt(60)));
        } else if (fact.canChange() != CanChange.FRAME && fact instanceof Fact.YesNo) {
            values.put(fact, false);
        } else if (fact.canChange() != CanChange.FRAME && fact instanceof Fact.Choice choice) {
            values.put(fact, choice == Facts.POLICE_COORDINATION ? "not_implemented" : "not_completed");
        }
    }
}
