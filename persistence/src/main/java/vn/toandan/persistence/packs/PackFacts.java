package vn.toandan.persistence.packs;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.toandan.law.Sentence;
import vn.toandan.safety.Fact;
import vn.toandan.safety.ProvincialPack;
import vn.toandan.safety.SafetyStandard;
import vn.toandan.unit.UnitKind;

/** The facts that a pack can speak of: its own, and the national ones that every kind of unit in question is asked. */
final class PackFacts {

    /** It becomes the name of a column. */
    private static final Pattern FACT_ID = Pattern.compile("[a-z][a-z0-9_]*");

    private static final ImmutableSet<String> COLUMNS_OF_ROWS =
            ImmutableSet.of("unit_code", "unit_kind", "unit_name", "year");

    /** So many the compiled table can tell apart. */
    private static final int MOST_VALUES = 60;

    private final SafetyStandard standard;
    private final Map<String, Fact> own = new LinkedHashMap<>();
    private final Map<String, Entry> places = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    PackFacts(SafetyStandard standard) {
        this.standard = standard;
    }

    /** Reads one of its own; its id, if it has one. */
    Optional<String> read(Entry entry) {
        if (!entry.isObject("fact", "type", "label")) {
            return Optional.empty();
        }
        Optional<String> id = id(entry.at("fact"));
        Optional<Sentence> label = entry.at("label").words();
        Optional<Fact> fact = entry.at("type")
                .text()
                .flatMap(type -> fact(id.orElse("x"), type, label.orElse(Sentence.verbatim("")), entry.at("type")));
        if (id.isPresent()) {
            places.putIfAbsent(id.get(), entry);
            if (fact.isPresent() && own.putIfAbsent(id.get(), fact.get()) != null) {
                entry.at("fact").complain("pack.twice");
            }
        }
        return id;
    }

    private static Optional<String> id(Entry entry) {
        Optional<String> id = entry.text();
        if (id.isPresent() && (!FACT_ID.matcher(id.get()).matches() || COLUMNS_OF_ROWS.contains(id.get()))) {
            entry.complain("pack.fact_id");
            return Optional.empty();
        }
        return id;
    }

    private static Optional<Fact> fact(String id, String type, Sentence label, Entry entry) {
        return switch (type) {
            case "count" -> Optional.of(ProvincialPack.count(id, label));
            case "yes_no" -> Optional.of(ProvincialPack.yesNo(id, label));
            case "date" -> Optional.of(ProvincialPack.day(id, label));
            default -> choice(id, Splitter.on('|').trimResults().splitToList(type), label, entry);
        };
    }

    private static Optional<Fact> choice(String id, List<String> values, Sentence label, Entry entry) {
        boolean isList = values.size() > 1 && values.size() <= MOST_VALUES && !values.contains("");
        if (!isList || ImmutableSet.copyOf(values).size() < values.size()) {
            entry.complain("pack.type");
            return Optional.empty();
        }
        return Optional.of(ProvincialPack.choice(id, label, ImmutableList.copyOf(values)));
    }

    /** The type as packs write it; of a list, that it is one. */
    static String type(Class<? extends Fact> type) {
        if (type == Fact.Count.class) {
            return "count";
        }
        if (type == Fact.YesNo.class) {
            return "yes_no";
        }
        return type == Fact.Day.class ? "date" : "choice";
    }

    ImmutableList<Fact> own() {
        return ImmutableList.copyOf(own.values());
    }

    /** The fact that a demand names; from then on it is used. */
    Optional<Fact> demanded(Entry entry, ImmutableSet<UnitKind> kinds) {
        Optional<String> id = entry.text();
        id.ifPresent(used::add);
        return id.flatMap(name -> named(name, kinds, entry));
    }

    /** The fact of that name; one of its own that could not be read has been complained of where it stands. */
    Optional<Fact> named(String id, ImmutableSet<UnitKind> kinds, Entry entry) {
        if (places.containsKey(id)) {
            return Optional.ofNullable(own.get(id));
        }
        Optional<Fact> national = Optional.empty();
        for (UnitKind kind : kinds) {
            national = standard.form(kind).fact(id);
            if (national.isEmpty()) {
                entry.complain("pack.not_asked", id, kind.words());
                return national;
            }
        }
        // Empty without a complaint where the kinds could not be read: nothing can be said of it.
        return national;
    }

    /** Every fact is asked of somebody; one that nothing judges would be asked for nothing. */
    void complainOfUnused() {
        places.forEach((id, entry) -> {
            if (!used.contains(id)) {
                entry.at("fact").complain("pack.unused");
            }
        });
    }
}
