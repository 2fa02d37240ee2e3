package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.toandan.law.Edition;
import vn.toandan.law.EffectiveDated;
import vn.toandan.law.Instrument;
import vn.toandan.law.Wording;
import vn.toandan.tip.RewardScheme.Cap;

/** The most that a scheme pays for one achievement, by the day. */
class RewardSchemesTest {

    private static final RewardSchemes SCHEMES = RewardSchemes.published();

    private static Cap cap(String day, String scheme, String band) {
        return SCHEMES.on(LocalDate.parse(day), scheme).orElseThrow().caps().stream()
                .filter(cap -> cap.band().equals(band))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(String day) {
        return SCHEMES.on(LocalDate.parse(day)).stream().map(RewardScheme::id).toList();
    }

    @Test
    void a_tenth_of_a_traffic_fine_is_the_most() {
        assertThat(cap("2025-01-01", "traffic", "case").of(19_999_999)).isEqualTo(1_999_999);
    }

    @Test
    void five_million_is_the_most_for_a_traffic_case_however_large_the_fine() {
        assertThat(cap("2025-01-01", "traffic", "case").of(50_000_000)).isEqualTo(5_000_000);
        assertThat(cap("2025-01-01", "traffic", "case").of(70_000_000)).isEqualTo(5_000_000);
    }

    @Test
    void nothing_is_paid_out_of_traffic_fines_before_2025() {
        assertThat(ids("2024-12-31")).doesNotContain("traffic");
        assertThat(ids("2025-01-01")).contains("traffic");
    }

    @Test
    void the_fund_pays_more_from_march_2026_on() {
        assertThat(cap("2026-02-28", "crime_prevention_fund", "person").of(0)).isEqualTo(5_000_000);
        assertThat(cap("2026-02-28", "crime_prevention_fund", "collective").of(0))
                .isEqualTo(20_000_000);
        assertThat(cap("2026-03-01", "crime_prevention_fund", "person").of(0)).isEqualTo(20_000_000);
        assertThat(cap("2026-03-01", "crime_prevention_fund", "collective").of(0))
                .isEqualTo(50_000_000);
    }

    @Test
    void a_local_tariff_has_its_own_bands() {
        assertThat(cap("2021-10-19", "vinh_phuc", "tip").of(0)).isEqualTo(1_000_000);
        assertThat(cap("2021-10-19", "vinh_phuc", "tip_of_high_value").of(0)).isEqualTo(2_000_000);
        assertThat(ids("2021-10-18")).doesNotContain("vinh_phuc");
    }

    @Test
    void a_localitys_tariff_is_one_more_scheme_and_takes_nothing_from_the_others() {
        Instrument text = Instrument.of("12/2026/QĐ-UBND", LocalDate.of(2026, 4, 1));
        RewardScheme local = new RewardScheme(
                "hotline", text, Optional.empty(), ImmutableList.of(new Cap("tip", Optional.empty(), 1_000_000)));
        RewardSchemes more = SCHEMES.adding(EffectiveDated.<RewardScheme>nothing()
                .adding(new Edition<>(Range.atLeast(text.issued()), text.issued(), text, local)));
        assertThat(more.on(text.issued(), "hotline")).contains(local);
        assertThat(more.on(text.issued(), "traffic")).isEqualTo(SCHEMES.on(text.issued(), "traffic"));
        assertThat(more.on(text.issued().minusDays(1), "hotline")).isEmpty();
    }

    @Test
    void before_any_of_them_there_is_none() {
        assertThat(ids("2019-12-31")).isEmpty();
    }

    @Test
    void a_fine_is_no_debt() {
        assertThatThrownBy(() -> cap("2025-01-01", "traffic", "case").of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void each_is_named_and_cited_in_both_languages() {
        for (Wording words : List.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
            for (RewardScheme scheme : SCHEMES.on(LocalDate.of(2026, 3, 1))) {
                assertThat(words.phrase(scheme.words())).isNotBlank();
                assertThat(words.phrase(scheme.citation()))
                        .contains(scheme.text().number());
                scheme.caps()
                        .forEach(cap -> assertThat(words.phrase(cap.words())).isNotBlank());
            }
        }
        assertThat(Wording.VIETNAMESE.phrase(SCHEMES.on(LocalDate.of(2025, 1, 1), "traffic")
                        .orElseThrow()
                        .citation()))
                .isEqualTo("khoản 3 Điều 7 Nghị định 176/2024/NĐ-CP");
    }

    @Test
    void they_are_called_what_the_texts_call_them() {
        assertThat(SCHEMES.on(LocalDate.of(2026, 3, 1)).stream().map(scheme -> Wording.ENGLISH.phrase(scheme.words())))
                .containsExactly(
                        "rewards out of fines for traffic violations",
                        "sudden rewards out of the crime-prevention fund",
                        "rewards for tips of Vĩnh Phúc province");
        assertThat(Wording.VIETNAMESE.phrase(
                        cap("2026-03-01", "crime_prevention_fund", "collective").words()))
                .isEqualTo("mỗi tập thể");
    }

    @Test
    void a_locality_s_tariff_is_one_more_from_its_day_on() {
        Instrument text = Instrument.of("15/QĐ-UBND", LocalDate.of(2026, 5, 1));
        RewardScheme local = new RewardScheme(
                "local", text, Optional.empty(), ImmutableList.of(new Cap("tip", Optional.empty(), 3_000_000)));
        RewardSchemes all = RewardSchemes.published()
                .adding(EffectiveDated.<RewardScheme>nothing()
                        .adding(new Edition<>(Range.atLeast(text.issued()), text.issued(), text, local)));
        assertThat(all.on(text.issued())).hasSize(4).endsWith(local);
        assertThat(all.on(text.issued().minusDays(1))).hasSize(3);
        assertThat(RewardSchemes.published().on(text.issued())).hasSize(3);
    }
}
