package vn.toandan.bench.store;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import vn.toandan.safety.Fact;
import vn.toandan.safety.Form;

/** A row of facts as a peer would check it: a bean whose constraints say what is allowed. */
final class SheetRow {

    @NotBlank
    final String unitCode;

    @NotBlank
    final String unitKind;

    @NotNull
    final String unitName;

    @NotNull
    @Pattern(regexp = "\\d{4}")
    final String year;

    final List<@Pattern(regexp = "|\\d{1,9}|not_comparable") String> counts = new ArrayList<>();
    final List<@Pattern(regexp = "|none|\\d{4}-\\d{2}-\\d{2}") String> days = new ArrayList<>();
    final List<@Pattern(regexp = "|yes|no") String> answers = new ArrayList<>();
    final String cells;
    private final List<String> choices = new ArrayList<>();
    private final List<Fact.Choice> choiceFacts = new ArrayList<>();

    SheetRow(CSVRecord row, Map<String, Fact> facts, Map<String, Form> forms) {
        unitCode = row.get("unit_code");
        unitKind = row.get("unit_kind");
        unitName = row.get("unit_name");
        year = row.get("year");
        facts.forEach((name, fact) -> {
            String cell = row.get(name);
            if (fact instanceof Fact.Count) {
                counts.add(cell);
            } else if (fact instanceof Fact.Day) {
                days.add(cell);
            } else if (fact instanceof Fact.YesNo) {
                answers.add(cell);
            } else if (fact instanceof Fact.Choice choice) {
                choices.add(cell);
                choiceFacts.add(choice);
            }
        });
        cells = forms.get(unitKind).facts().stream()
                .map(fact -> row.get(fact.id()))
                .collect(Collectors.joining("\t"));
    }

    @AssertTrue
    boolean isChosenFromTheLists() {
        for (int at = 0; at < choices.size(); at++) {
            if (!choices.get(at).isEmpty() && !choiceFacts.get(at).values().contains(choices.get(at))) {
                return false;
            }
        }
        return true;
    }
}
