package vn.toandan.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every register of letterheads does, wherever it keeps them. */
public interface OfficeLetterheadsContract {

    Optional<String> COMMUNE = Optional.of("16231");

    OfficeLetterhead FULL = new OfficeLetterhead(
            Optional.of("Tỉnh Thanh Hóa"),
            Optional.of("UBND xã Mậu Lâm"),
            Optional.of("Mậu Lâm"),
            Optional.of("Chủ tịch"),
            ImmutableList.of("Như trên", "Lưu: VT"));

    OfficeLetterhead SHORT = new OfficeLetterhead(
            Optional.empty(), Optional.of("UBND tỉnh"), Optional.empty(), Optional.empty(), ImmutableList.of());

    /** The same one each time a test asks, empty at first. */
    OfficeLetterheads letterheads();

    @Test
    default void a_letterhead_comes_back_as_it_was_put() {
        letterheads().put(COMMUNE, FULL);
        assertThat(letterheads().of(COMMUNE)).isEqualTo(FULL);
    }

    @Test
    default void that_of_those_everywhere_is_nobody_elses() {
        letterheads().put(Optional.empty(), SHORT);
        assertThat(letterheads().of(Optional.empty())).isEqualTo(SHORT);
        assertThat(letterheads().of(COMMUNE)).isEqualTo(OfficeLetterhead.BLANK);
    }

    @Test
    default void the_later_one_takes_the_place_of_the_first() {
        letterheads().put(COMMUNE, FULL);
        letterheads().put(COMMUNE, SHORT);
        assertThat(letterheads().of(COMMUNE)).isEqualTo(SHORT);
        letterheads().put(COMMUNE, OfficeLetterhead.BLANK);
        assertThat(letterheads().of(COMMUNE)).isEqualTo(OfficeLetterhead.BLANK);
    }
}
