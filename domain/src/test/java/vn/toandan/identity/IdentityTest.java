package vn.toandan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An identity tells nothing by itself. */
class IdentityTest {

    private static final Optional<String> NONE = Optional.empty();

    @Test
    void it_prints_nothing_of_itself() {
        assertThat(SomeIdentities.identity()).hasToString("an identity");
        assertThat(SomeIdentities.given()).hasToString("an identity to be kept");
        assertThat(new Shown.Once(SomeIdentities.identity())).hasToString("Once[identity=an identity]");
    }

    @Test
    void it_is_no_record() {
        assertThat(Identity.class.isRecord()).isFalse();
    }

    @Test
    void it_is_not_serialisable() throws IOException {
        assertThat(Serializable.class.isAssignableFrom(Identity.class)).isFalse();
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatExceptionOfType(NotSerializableException.class)
                    .isThrownBy(() -> out.writeObject(SomeIdentities.identity()))
                    .withMessage(Identity.class.getName());
        }
    }

    @Test
    void nothing_that_writes_values_by_themselves_finds_a_part() {
        assertThat(Arrays.stream(Identity.class.getMethods()).map(Method::getName))
                .noneMatch(name -> name.startsWith("get") && !name.equals("getClass"))
                .noneMatch(name -> name.startsWith("is"));
        assertThat(Identity.class.getDeclaredFields())
                .allMatch(field -> Modifier.isPrivate(field.getModifiers()) || Modifier.isStatic(field.getModifiers()));
    }

    @Test
    void it_has_one_part_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Identity(NONE, NONE, NONE, NONE, NONE));
        assertThat(SomeIdentities.another().mail()).isPresent();
    }

    @Test
    void two_hundred_characters_are_taken_and_one_more_is_not() {
        String longest = "x".repeat(Identity.LONGEST);
        assertThat(new Identity(Optional.of(longest), NONE, NONE, NONE, NONE).fullName())
                .contains(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(Optional.of(longest + "x"), NONE, NONE, NONE, NONE))
                .withMessageNotContaining("xx");
    }

    @Test
    void its_code_is_its_chance_and_nothing_else() {
        assertThat(SomeIdentities.code(1)).isEqualTo(SomeIdentities.code(1)).isNotEqualTo(SomeIdentities.code(2));
        assertThat(SomeIdentities.code(1).text()).hasSize(16);
        assertThatIllegalArgumentException().isThrownBy(() -> IdentityCode.of(new byte[IdentityCode.CHANCE - 1]));
    }
}
