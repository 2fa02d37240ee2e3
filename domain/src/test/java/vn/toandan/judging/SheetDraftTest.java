package vn.toandan.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.toandan.judging.SheetDraftsContract.AT;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SheetDraftTest {

    private static final SheetDraft DRAFT = SheetDraftsContract.draft("lan.nt", Thon1.YEAR_2024, AT);

    @Test
    void a_draft_is_kept_for_thirty_days_after_it_was_last_typed() {
        assertThat(DRAFT.isOver(AT.plus(Duration.ofDays(30)))).isFalse();
        assertThat(DRAFT.isOver(AT.plus(Duration.ofDays(30)).plusMillis(1))).isTrue();
    }

    @Test
    void what_was_typed_is_not_told_with_its_name() {
        assertThat(DRAFT.toString()).contains("16231-01").doesNotContain("nhiều", "crimes");
    }
}
