package vn.toandan.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.toandan.tip.SomeTips.DAY;
import static vn.toandan.tip.SomeTips.FIRST;
import static vn.toandan.tip.SomeTips.SECOND;
import static vn.toandan.tip.SomeTips.at;

import org.junit.jupiter.api.Test;

/** What every register of dialogues does, wherever it keeps them. */
public interface DialoguesContract {

    /** The same one each time a test asks, empty at first. */
    Dialogues dialogues();

    @Test
    default void messages_are_opened_in_order() {
        Message one = new Message(new Account("Xe màu đỏ.\nBiển số không rõ."), at(DAY, 9));
        Message two = new Message(new Account("Hôm nay lại thấy."), at(DAY, 10));
        dialogues().add(FIRST, one);
        dialogues().add(SECOND, two);
        dialogues().add(FIRST, two);
        assertThat(dialogues().messages(FIRST)).containsExactly(one, two);
        assertThat(dialogues().messages(SECOND)).containsExactly(two);
    }

    @Test
    default void who_said_nothing_more_has_no_messages() {
        assertThat(dialogues().messages(FIRST)).isEmpty();
        assertThat(dialogues().wish(FIRST)).isEmpty();
        assertThat(dialogues().alias(FIRST)).isEmpty();
        assertThat(dialogues().aliases()).isEmpty();
    }

    @Test
    default void the_last_wish_counts() {
        Wish first = new Wish(Wish.Kind.UNNAMED, at(DAY, 9));
        Wish second = new Wish(Wish.Kind.NOT_ANY_MORE, at(DAY, 10));
        dialogues().wish(FIRST, first);
        dialogues().wish(SECOND, first);
        dialogues().wish(FIRST, second);
        assertThat(dialogues().wish(FIRST)).contains(second);
        assertThat(dialogues().wish(SECOND)).contains(first);
    }

    @Test
    default void an_alias_stands_for_whoever_told_one_tip() {
        dialogues().call(FIRST, new Alias("AAAA"));
        dialogues().call(SECOND, new Alias("BBBB"));
        assertThat(dialogues().alias(FIRST)).contains(new Alias("AAAA"));
        assertThat(dialogues().aliases()).containsExactlyInAnyOrder(new Alias("AAAA"), new Alias("BBBB"));
    }

    @Test
    default void neither_a_tip_nor_an_alias_is_called_twice() {
        dialogues().call(FIRST, new Alias("AAAA"));
        assertThatThrownBy(() -> dialogues().call(FIRST, new Alias("BBBB"))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> dialogues().call(SECOND, new Alias("AAAA"))).isInstanceOf(RuntimeException.class);
        assertThat(dialogues().alias(FIRST)).contains(new Alias("AAAA"));
        assertThat(dialogues().alias(SECOND)).isEmpty();
    }
}
