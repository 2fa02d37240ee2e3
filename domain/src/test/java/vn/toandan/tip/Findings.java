package vn.toandan.tip;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Findings as tests write them: "verification=confirmed_full; use_made=prevented|life_saved". */
public final class Findings {

    public static final TipValuation VALUATION = TipValuation.published();

    /** A tip of which everything is known and that is worth V3, but for what a test says otherwise. */
    static final String V3 =
            "received_on=2026-05-04; channel=phone; verification=confirmed_full; novelty=new; timeliness=within_24h; "
                    + "specificity=4; use_made=case_opened|suspect_caught; causal_role=decisive; offence_class=serious; "
                    + "caught_especially_serious=0; caught_very_serious_in_one_case=0; organised_or_transnational=no; armed=no; "
                    + "lawfully_collected=yes";

    private Findings() {}

    /** Of the tip of V3, but for these cells. */
    static TipValue valueBut(String cells) {
        Map<String, String> all = cells(V3);
        all.putAll(cells(cells));
        return value(all);
    }

    public static TipValue value(Map<String, String> cells) {
        return VALUATION.value(
                of(cells),
                Optional.ofNullable(cells.get("received_on"))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse));
    }

    static Map<String, String> cells(String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : Splitter.on(';').trimResults().omitEmptyStrings().split(text)) {
            int equals = cell.indexOf('=');
            cells.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return cells;
    }

    /** From cells by column; one that is empty or absent is not known. */
    public static TipFinding of(Map<String, String> cells) {
        TipFinding.Builder finding = TipFinding.builder();
        cells.forEach((column, cell) -> {
            if (!cell.isEmpty()) {
                fill(finding, column, cell);
            }
        });
        return finding.build();
    }

    private static void fill(TipFinding.Builder finding, String column, String cell) {
        switch (column) {
            case "channel" -> finding.channel(Channel.of(cell).orElseThrow());
            case "verification" -> finding.verification(Verification.of(cell).orElseThrow());
            case "false_finding" -> finding.falseFinding(cell);
            case "novelty" -> finding.novelty(Novelty.of(cell).orElseThrow());
            case "duplicate_of" -> finding.duplicateOf(new TipId(cell));
            case "timeliness" -> finding.timeliness(Timeliness.of(cell).orElseThrow());
            case "specificity" -> finding.specificity(Integer.parseInt(whole(cell)));
            case "use_made" ->
                finding.useMade(Splitter.on('|')
                        .splitToStream(cell)
                        .map(use -> Use.of(use).orElseThrow())
                        .collect(ImmutableSet.toImmutableSet()));
            case "causal_role" -> finding.causalRole(CausalRole.of(cell).orElseThrow());
            case "offence_class" -> finding.offenceClass(OffenceClass.of(cell).orElseThrow());
            case "caught_especially_serious" -> finding.caughtEspeciallySerious(Long.parseLong(whole(cell)));
            case "caught_very_serious_in_one_case" -> finding.caughtVerySeriousInOneCase(Long.parseLong(whole(cell)));
            case "organised_or_transnational" -> finding.organisedOrTransnational(yes(cell));
            case "armed" -> finding.armed(yes(cell));
            case "lawfully_collected" -> finding.lawfullyCollected(yes(cell));
            case "tip", "received_on", "unit_code", "valued_on", "offence_kind" -> {
                // Nothing of the finding.
            }
            default -> throw new IllegalArgumentException("no column " + column);
        }
    }

    /** As spreadsheets write whole numbers, too. */
    private static String whole(String cell) {
        return cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
    }

    private static boolean yes(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "có" -> true;
            case "no", "không" -> false;
            default -> throw new IllegalArgumentException(cell);
        };
    }
}
