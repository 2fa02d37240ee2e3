package vn.toandan.tip;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A {@link TipFinding} as the cells of a row, by the columns of the contract and without the empty ones, as it is kept and compared. */
public final class FindingCells {

    private static final Splitter SET = Splitter.on('|');

    private FindingCells() {}

    public static ImmutableMap<String, String> of(TipFinding finding) {
        ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
        put(cells, "channel", finding.channel().map(Coded::code));
        put(cells, "verification", finding.verification().map(Coded::code));
        put(cells, "false_finding", finding.falseFinding());
        put(cells, "novelty", finding.novelty().map(Coded::code));
        put(cells, "duplicate_of", finding.duplicateOf().map(TipId::text));
        put(cells, "timeliness", finding.timeliness().map(Coded::code));
        finding.specificity().ifPresent(points -> cells.put("specificity", Integer.toString(points)));
        put(
                cells,
                "use_made",
                finding.useMade().map(uses -> uses.stream().map(Use::code).collect(Collectors.joining("|"))));
        put(cells, "causal_role", finding.causalRole().map(Coded::code));
        put(cells, "offence_class", finding.offenceClass().map(Coded::code));
        finding.caughtEspeciallySerious()
                .ifPresent(count -> cells.put("caught_especially_serious", Long.toString(count)));
        finding.caughtVerySeriousInOneCase()
                .ifPresent(count -> cells.put("caught_very_serious_in_one_case", Long.toString(count)));
        put(
                cells,
                "organised_or_transnational",
                finding.organisedOrTransnational().map(FindingCells::yesNo));
        put(cells, "armed", finding.armed().map(FindingCells::yesNo));
        put(cells, "lawfully_collected", finding.lawfullyCollected().map(FindingCells::yesNo));
        return cells.buildOrThrow();
    }

    public static TipFinding read(Map<String, String> cells) {
        TipFinding.Builder finding = TipFinding.builder();
        read(cells, "channel", Channel::of).ifPresent(finding::channel);
        read(cells, "verification", Verification::of).ifPresent(finding::verification);
        read(cells, "false_finding", Optional::of).ifPresent(finding::falseFinding);
        read(cells, "novelty", Novelty::of).ifPresent(finding::novelty);
        read(cells, "duplicate_of", Optional::of).map(TipId::new).ifPresent(finding::duplicateOf);
        read(cells, "timeliness", Timeliness::of).ifPresent(finding::timeliness);
        read(cells, "specificity", Optional::of).map(Integer::valueOf).ifPresent(finding::specificity);
        read(cells, "use_made", Optional::of).map(FindingCells::uses).ifPresent(finding::useMade);
        read(cells, "causal_role", CausalRole::of).ifPresent(finding::causalRole);
        read(cells, "offence_class", OffenceClass::of).ifPresent(finding::offenceClass);
        read(cells, "caught_especially_serious", Optional::of)
                .map(Long::valueOf)
                .ifPresent(finding::caughtEspeciallySerious);
        read(cells, "caught_very_serious_in_one_case", Optional::of)
                .map(Long::valueOf)
                .ifPresent(finding::caughtVerySeriousInOneCase);
        read(cells, "organised_or_transnational", Optional::of)
                .map("yes"::equals)
                .ifPresent(finding::organisedOrTransnational);
        read(cells, "armed", Optional::of).map("yes"::equals).ifPresent(finding::armed);
        read(cells, "lawfully_collected", Optional::of).map("yes"::equals).ifPresent(finding::lawfullyCollected);
        return finding.build();
    }

    private static void put(ImmutableMap.Builder<String, String> cells, String column, Optional<String> value) {
        value.ifPresent(known -> cells.put(column, known));
    }

    private static <T> Optional<T> read(
            Map<String, String> cells, String column, Function<String, Optional<T>> reading) {
        return Optional.ofNullable(cells.get(column))
                .map(text -> reading.apply(text).orElseThrow(() -> new IllegalArgumentException(column)));
    }

    private static ImmutableSet<Use> uses(String codes) {
        return SET.splitToStream(codes).map(code -> Use.of(code).orElseThrow()).collect(ImmutableSet.toImmutableSet());
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
