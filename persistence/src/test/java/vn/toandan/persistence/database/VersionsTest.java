package vn.toandan.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.YEAR_2024;
import static vn.toandan.persistence.database.StoreFile.FILING;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.toandan.account.AccountsContract;
import vn.toandan.account.Credentials;
import vn.toandan.account.OfficeLetterheadsContract;
import vn.toandan.commendation.Award;
import vn.toandan.commendation.Awards;
import vn.toandan.commendation.Nominations;
import vn.toandan.hotspot.Market;
import vn.toandan.judging.Judgement;
import vn.toandan.judging.Thon1;
import vn.toandan.model.Camera;
import vn.toandan.recognition.Decisions;
import vn.toandan.recognition.Recognition;
import vn.toandan.tip.CausalRole;
import vn.toandan.tip.Outcome;
import vn.toandan.tip.OutcomesContract;
import vn.toandan.tip.SomeTips;
import vn.toandan.tip.TakenStep;
import vn.toandan.tip.TipState;
import vn.toandan.tip.TipStep;
import vn.toandan.unit.UnitsContract;

/** Whatever is written of a thing shows in its version, and in no other thing's. */
class VersionsTest {

    private static final Judgement.Id JUDGED = new Judgement.Id(1);
    private static final LocalDate DAY = SomeTips.DAY;
    private static final Outcome CASE = OutcomesContract.ONE_CASE;

    /** Whose version is asked for. */
    enum Of {
        UNIT,
        SHEET,
        RECOGNITION,
        MODEL,
        HOTSPOT,
        TIP,
        OUTCOME,
        NOMINATION,
        LETTERHEAD,
        ACCOUNT,
        CREDENTIALS;

        long in(Versions versions) {
            return switch (this) {
                case UNIT -> versions.ofUnit("16249");
                case SHEET -> versions.ofSheet(YEAR_2024);
                case RECOGNITION -> versions.ofRecognition(YEAR_2024);
                case MODEL -> versions.ofModel(Camera.MODEL.id());
                case HOTSPOT -> versions.ofHotspot(Market.REPORTED.id());
                case TIP -> versions.ofTip(SomeTips.FIRST);
                case OUTCOME -> versions.ofOutcome(CASE.key());
                case NOMINATION -> versions.ofNomination(Nominations.resident().id());
                case LETTERHEAD -> versions.ofLetterhead(OfficeLetterheadsContract.COMMUNE);
                case ACCOUNT -> versions.ofAccount(AccountsContract.LAN.name());
                case CREDENTIALS -> versions.ofCredentials(AccountsContract.LAN.name());
            };
        }
    }

    @TempDir
    private Path folder;

    record Step(Of of, Consumer<Registers> write) {}

    /** A write of nearly everything that is kept. */
    static final List<Step> STEPS = List.of(
            new Step(Of.UNIT, to -> to.units().put(ImmutableList.of(UnitsContract.PHU_NHUAN))),
            new Step(Of.UNIT, to -> to.units().record(ImmutableList.of(UnitsContract.CARRIED))),
            new Step(Of.SHEET, to -> to.sheets().file(Thon1.withCrimes(1), DAY, Optional.empty())),
            new Step(Of.SHEET, to -> to.sheets().file(Thon1.withCrimes(2), DAY, Optional.empty())),
            new Step(Of.RECOGNITION, to -> to.recognitions().record(Decisions.recognising(JUDGED))),
            new Step(Of.RECOGNITION, to -> to.recognitions().annul(new Recognition.Id(1), Decisions.annulling())),
            new Step(Of.MODEL, to -> to.models().file(Camera.MODEL, DAY)),
            new Step(Of.MODEL, to -> to.models().file(Camera.review(Camera.MODEL.id(), 2023, true), DAY)),
            new Step(Of.HOTSPOT, to -> to.hotspots().file(Market.REPORTED, DAY)),
            new Step(Of.TIP, to -> to.tips().record(SomeTips.pending(SomeTips.FIRST, DAY))),
            new Step(
                    Of.TIP,
                    to -> to.tips()
                            .take(
                                    SomeTips.FIRST,
                                    new TakenStep(new TipStep.Suspend(), TipState.BEING_VERIFIED, SomeTips.noon(DAY)))),
            new Step(Of.OUTCOME, to -> to.outcomes().record(CASE, SomeTips.FIRST, CausalRole.DECISIVE, DAY)),
            new Step(Of.OUTCOME, to -> to.outcomes().record(CASE, SomeTips.SECOND, CausalRole.SUPPORTING, DAY)),
            new Step(Of.OUTCOME, to -> to.outcomes().correct(new Outcome(CASE.key(), 7), DAY)),
            new Step(Of.NOMINATION, to -> to.commendations().file(Nominations.resident(), DAY)),
            new Step(Of.NOMINATION, to -> to.commendations().record(Awards.awarded())),
            new Step(Of.NOMINATION, to -> to.commendations().revoke(new Award.Id(1), Awards.revoked())),
            new Step(
                    Of.LETTERHEAD,
                    to -> to.letterheads().put(OfficeLetterheadsContract.COMMUNE, OfficeLetterheadsContract.FULL)),
            new Step(Of.ACCOUNT, to -> to.accounts().put(AccountsContract.LAN)),
            new Step(
                    Of.CREDENTIALS,
                    to -> to.accounts().put(AccountsContract.LAN.name(), new Credentials("digest", Optional.empty()))));

    private static List<Long> versions(Store store) {
        return store.read(registers -> Arrays.stream(Of.values())
                .map(of -> of.in(registers.versions()))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void each_write_shows_in_the_version_of_what_it_touched_alone(KeptIn where) {
        StoreAddress address = where.address(folder);
        Store.migrate(address);
        try (Store store = Store.open(address)) {
            store.write(FILING, registers -> registers.judgements().record(Thon1.judged(0)));
            assertThat(versions(store)).containsOnly(0L);
            for (int number = 0; number < STEPS.size(); number++) {
                Step step = STEPS.get(number);
                List<Long> before = versions(store);
                store.write(FILING, registers -> {
                    step.write().accept(registers);
                    return true;
                });
                List<Long> after = versions(store);
                for (int at = 0; at < Of.values().length; at++) {
                    long expected = Of.values()[at] == step.of() ? number + 2L : before.get(at);
                    assertThat(after.get(at))
                            .as("step %s, version %s", number, at)
                            .isEqualTo(expected);
                }
            }
        }
    }
}
