package vn.toandan.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.toandan.commendation.PublicList.Entry;
import vn.toandan.law.Wording;

/** What the public sees of awards: identifiers of who agreed, numbers of all others. */
class PublicListTest {

    private static final Entry OPEN = new Entry(Awards.awarded(), Nominations.resident(), Publicity.OPEN);
    private static final Entry SECRET = new Entry(Awards.awarded(), Nominations.resident(), Publicity.CODE_ONLY);

    private static List<String> shown(List<Entry> entries) {
        return PublicList.of(entries, PublicList.ENOUGH_TO_HIDE).stream()
                .map(Wording.VIETNAMESE::phrase)
                .toList();
    }

    @Test
    void who_agreed_is_listed_by_identifier() {
        assertThat(shown(List.of(OPEN))).containsExactly("Giấy khen của Chủ tịch UBND cấp xã: BM-07");
    }

    @Test
    void a_secret_informant_is_one_person_without_code_and_form() {
        assertThat(shown(List.of(SECRET))).containsExactly("01 cá nhân (bảo mật)");
    }

    @Test
    void five_are_enough_to_say_the_form_and_four_are_not() {
        assertThat(shown(Collections.nCopies(5, SECRET)))
                .containsExactly("Giấy khen của Chủ tịch UBND cấp xã: 05 cá nhân (bảo mật)");
        assertThat(shown(Collections.nCopies(4, SECRET))).containsExactly("04 cá nhân (bảo mật)");
    }

    @Test
    void only_one_digit_counts_have_a_zero_in_front() {
        assertThat(shown(Collections.nCopies(9, SECRET))).first().asString().contains("09 cá nhân");
        assertThat(shown(Collections.nCopies(10, SECRET))).first().asString().contains(": 10 cá nhân");
    }

    @Test
    void nobody_hides_behind_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublicList.of(List.of(), 0));
        assertThat(PublicList.of(List.of(), 1)).isEmpty();
    }

    @Test
    void nothing_awarded_is_nothing_shown() {
        assertThat(shown(List.of())).isEmpty();
    }
}
