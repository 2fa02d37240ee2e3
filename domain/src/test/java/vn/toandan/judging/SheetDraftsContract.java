package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.Thon1.YEAR_2024;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every register of drafts does, wherever it keeps them. */
public interface SheetDraftsContract {

    Instant AT = Instant.parse("2024-11-14T03:05:00Z");

    UnitYear THON_2 = new UnitYear("16231-02", 2024);

    /** The same one each time a test asks, empty at first. */
    SheetDrafts drafts();

    static SheetDraft draft(String holder, UnitYear about, Instant at) {
        return new SheetDraft(holder, about, 7, ImmutableMap.of("crimes", "nhiều"), at);
    }

    @Test
    default void a_draft_comes_back_as_it_was_typed_right_or_wrong() {
        SheetDraft draft = new SheetDraft(
                "lan.nt",
                YEAR_2024,
                7,
                ImmutableMap.of(
                        "households_resident", "120", "crimes", "a\tb\\t\n'\"", "plan_date", "", "x:by", "Công an xã"),
                AT);
        drafts().keep(draft);
        assertThat(drafts().find("lan.nt", YEAR_2024)).contains(draft);
    }

    @Test
    default void a_draft_of_nothing_typed_is_one_too() {
        SheetDraft empty = new SheetDraft("lan.nt", YEAR_2024, 0, ImmutableMap.of(), AT);
        drafts().keep(empty);
        assertThat(drafts().find("lan.nt", YEAR_2024)).contains(empty);
    }

    @Test
    default void a_later_draft_takes_the_place_of_the_same_holders_earlier_one() {
        drafts().keep(draft("lan.nt", YEAR_2024, AT));
        SheetDraft later = new SheetDraft("lan.nt", YEAR_2024, 9, ImmutableMap.of("crimes", "2"), AT.plusSeconds(1));
        drafts().keep(later);
        assertThat(drafts().find("lan.nt", YEAR_2024)).contains(later);
        assertThat(drafts().of("lan.nt", 2024)).containsExactly(later);
    }

    @Test
    default void nobody_finds_the_draft_of_another() {
        drafts().keep(draft("lan.nt", YEAR_2024, AT));
        assertThat(drafts().find("binh", YEAR_2024)).isEmpty();
        assertThat(drafts().of("binh", 2024)).isEmpty();
    }

    @Test
    default void those_of_a_year_come_by_unit_code() {
        SheetDraft second = draft("lan.nt", THON_2, AT);
        SheetDraft first = draft("lan.nt", YEAR_2024, AT);
        drafts().keep(second);
        drafts().keep(first);
        drafts().keep(draft("lan.nt", new UnitYear("16231-01", 2025), AT));
        assertThat(drafts().of("lan.nt", 2024)).containsExactly(first, second);
    }

    @Test
    default void one_that_ends_leaves_the_others() {
        drafts().keep(draft("lan.nt", YEAR_2024, AT));
        drafts().keep(draft("lan.nt", THON_2, AT));
        drafts().keep(draft("binh", YEAR_2024, AT));
        drafts().end("lan.nt", YEAR_2024);
        assertThat(drafts().find("lan.nt", YEAR_2024)).isEmpty();
        assertThat(drafts().find("lan.nt", THON_2)).isPresent();
        assertThat(drafts().find("binh", YEAR_2024)).isPresent();
    }

    @Test
    default void all_of_a_holder_end_together() {
        drafts().keep(draft("lan.nt", YEAR_2024, AT));
        drafts().keep(draft("lan.nt", THON_2, AT));
        drafts().keep(draft("binh", YEAR_2024, AT));
        drafts().endAll("lan.nt");
        assertThat(drafts().of("lan.nt", 2024)).isEmpty();
        assertThat(drafts().of("binh", 2024)).hasSize(1);
    }

    @Test
    default void those_typed_before_an_instant_end_and_one_typed_at_it_stays() {
        drafts().keep(draft("lan.nt", YEAR_2024, AT.minusMillis(1)));
        drafts().keep(draft("binh", YEAR_2024, AT));
        assertThat(drafts().endBefore(AT)).isEqualTo(1);
        assertThat(drafts().find("lan.nt", YEAR_2024)).isEmpty();
        assertThat(drafts().find("binh", YEAR_2024)).isPresent();
        assertThat(drafts().endBefore(AT)).isZero();
    }
}
