package vn.toandan.persistence.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toandan.law.Wording;
import vn.toandan.tip.AttachmentKind;
import vn.toandan.tip.SomeFiles;
import vn.toandan.tip.SomeTips;

/** Pictures come out as they were drawn and without anything else; what is not built as its kind is does not come out at all. */
class AttachmentFileTest {

    private static final String PLANTED = "SN-77120-KX at 19.63N 105.57E";
    private static final long SEED = Long.getLong("toandan.seed", 20_261_128L);

    private static byte[] cleaned(byte[] content) {
        Cleaned cleaned = AttachmentFile.clean(content, "");
        assertThat(cleaned).isInstanceOf(Cleaned.Fit.class);
        try {
            return ((Cleaned.Fit) cleaned)
                    .attachment(SomeTips.noon(SomeTips.DAY))
                    .content()
                    .read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unfit refused(byte[] content) {
        return refused(content, "");
    }

    private static Unfit refused(byte[] content, String claimed) {
        Cleaned cleaned = AttachmentFile.clean(content, claimed);
        assertThat(cleaned).isInstanceOf(Cleaned.Refused.class);
        return ((Cleaned.Refused) cleaned).why();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    private static void assertSamePixels(byte[] one, byte[] other) {
        BufferedImage before = SomeFiles.decoded(one);
        BufferedImage after = SomeFiles.decoded(other);
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_jpeg_comes_out_as_it_was_drawn_and_without_what_the_device_wrote(boolean isProgressive) {
        byte[] plain = SomeFiles.encoded("jpeg", isProgressive);
        byte[] sent = SomeFiles.jpeg(plain, PLANTED, 1);
        assertThat(text(sent)).contains(PLANTED);
        byte[] kept = cleaned(sent);
        assertThat(text(kept)).doesNotContain("SN-", "105.57E", "Exif", "ICC", "Photoshop", "Motion");
        assertSamePixels(plain, kept);
        assertThat(cleaned(kept)).isEqualTo(kept);
    }

    @Test
    void of_what_a_camera_writes_which_side_is_up_stays_alone() {
        byte[] kept = cleaned(SomeFiles.jpeg(SomeFiles.encoded("jpeg", false), PLANTED, 6));
        assertThat(text(kept)).containsOnlyOnce("Exif").doesNotContain("SN-");
        int exif = text(kept).indexOf("Exif");
        assertThat(kept[exif - 1]).isEqualTo((byte) 34);
        assertThat(Arrays.copyOfRange(kept, exif + 6, exif + 32))
                .containsExactly('M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0);
        assertThat(cleaned(kept)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_png_comes_out_as_it_was_drawn_and_without_its_texts(boolean isInterlaced) {
        byte[] plain = SomeFiles.encoded("png", isInterlaced);
        byte[] kept = cleaned(SomeFiles.png(plain, PLANTED));
        assertThat(text(kept)).doesNotContain("SN-", "tEXt", "iCCP", "eXIf", "iTXt");
        assertSamePixels(plain, kept);
        assertThat(cleaned(kept)).isEqualTo(kept);
    }

    @Test
    void a_webp_comes_out_as_the_image_alone() {
        assertThat(cleaned(SomeFiles.webp(PLANTED, "VP8 ")))
                .isEqualTo(SomeFiles.riffOf(image("VP8 ", SomeFiles.LOSSY)));
        assertThat(cleaned(SomeFiles.webp(PLANTED, "VP8L")))
                .isEqualTo(SomeFiles.riffOf(image("VP8L", SomeFiles.LOSSLESS)));
    }

    @Test
    void a_webp_keeps_its_transparency() {
        assertThat(cleaned(SomeFiles.webp(PLANTED, "ALPH", "VP8 ")))
                .isEqualTo(SomeFiles.riffOf(Bytes.concat(
                        SomeFiles.riff("VP8X", new byte[] {0x10, 0, 0, 0, 7, 0, 0, 5, 0, 0}),
                        image("ALPH", SomeFiles.TRANSPARENCY),
                        image("VP8 ", SomeFiles.LOSSY))));
    }

    private static byte[] image(String type, String content) {
        return SomeFiles.riff(type, BaseEncoding.base64().decode(content));
    }

    @Test
    void a_moving_picture_is_not_taken() {
        byte[] moving = SomeFiles.riff("VP8X", new byte[] {0x02, 0, 0, 0, 7, 0, 0, 5, 0, 0});
        assertThat(refused(SomeFiles.riffOf(moving))).isEqualTo(Unfit.MOVING);
        assertThat(refused(SomeFiles.riffOf(SomeFiles.riff("ANMF", new byte[20]))))
                .isEqualTo(Unfit.MOVING);
    }

    @Test
    void a_document_is_kept_as_it_is() {
        byte[] sent = SomeFiles.pdf(PLANTED);
        assertThat(cleaned(sent)).isEqualTo(sent);
    }

    @Test
    void a_document_that_is_closed_or_runs_something_is_not_taken() {
        assertThat(refused(SomeFiles.pdf(")/Encrypt 5 0 R(")).code()).isEqualTo("protected");
        for (String word : ImmutableList.of("/JavaScript", "/Launch", "/EmbeddedFile", "/RichMedia")) {
            assertThat(refused(SomeFiles.pdf(")" + word + "("))).isEqualTo(Unfit.ACTIVE);
        }
    }

    @Test
    void nor_is_one_that_writes_the_letters_of_such_a_word_as_numbers() {
        for (String word : ImmutableList.of("/J#61vaScript", "/#4caunch", "/EmbeddedFil#65", "/Rich#4Dedia")) {
            assertThat(refused(SomeFiles.pdf(")" + word + "("))).as(word).isEqualTo(Unfit.ACTIVE);
        }
        byte[] odd = SomeFiles.pdf("#4 #zz #");
        assertThat(cleaned(odd)).isEqualTo(odd);
    }

    @Test
    void other_kinds_are_not_taken_whatever_they_are_sent_as() {
        for (String other : ImmutableList.of(
                "", "GIF89a", "<svg onload=alert(1)>", "PK\u0003\u0004", "\u0000\u0000\u0000 ftypheic")) {
            assertThat(refused(other.getBytes(StandardCharsets.ISO_8859_1), "image/jpeg"))
                    .isEqualTo(Unfit.UNKNOWN);
        }
    }

    @Test
    void what_is_sent_as_another_kind_than_it_is_is_not_taken() {
        byte[] png = SomeFiles.png(PLANTED);
        assertThat(refused(png, "image/jpeg")).isEqualTo(Unfit.MISLABELLED);
        assertThat(refused(png, "text/html")).isEqualTo(Unfit.MISLABELLED);
        for (String claimed : ImmutableList.of("", "image/png", "IMAGE/PNG; x=y", "application/octet-stream")) {
            assertThat(AttachmentFile.clean(png, claimed)).isInstanceOf(Cleaned.Fit.class);
        }
        assertThat(((Cleaned.Fit) AttachmentFile.clean(png, "")).kind()).isEqualTo(AttachmentKind.PNG);
    }

    @Test
    void what_is_cut_off_anywhere_is_broken() {
        byte[] jpeg = SomeFiles.encoded("jpeg", false);
        byte[] png = SomeFiles.encoded("png", false);
        for (int length = 4; length < jpeg.length; length += 7) {
            assertThat(refused(Arrays.copyOf(jpeg, length))).as("%s", length).isEqualTo(Unfit.BROKEN);
        }
        for (int length = 9; length < png.length; length += 7) {
            assertThat(refused(Arrays.copyOf(png, length))).as("%s", length).isEqualTo(Unfit.BROKEN);
        }
        assertThat(refused(Arrays.copyOf(SomeFiles.pdf("x"), 60))).isEqualTo(Unfit.BROKEN);
        assertThat(refused(SomeFiles.riffOf(new byte[0]))).isEqualTo(Unfit.BROKEN);
    }

    @Test
    void what_is_hidden_behind_a_table_or_the_image_data_is_not_taken() {
        byte[] jpeg = SomeFiles.encoded("jpeg", false);
        int table = text(jpeg).indexOf("\u00FF\u00DB");
        int length = ((jpeg[table + 2] & 0xFF) << 8) | (jpeg[table + 3] & 0xFF);
        byte[] hiding = Bytes.concat(
                Arrays.copyOf(jpeg, table + 2),
                new byte[] {(byte) ((length + 5) >> 8), (byte) (length + 5)},
                Arrays.copyOfRange(jpeg, table + 4, table + 2 + length),
                "\u0001hide".getBytes(StandardCharsets.ISO_8859_1),
                Arrays.copyOfRange(jpeg, table + 2 + length, jpeg.length));
        assertThat(refused(hiding)).isEqualTo(Unfit.BROKEN);
        byte[] png = SomeFiles.encoded("png", false);
        int end = png.length - 12;
        assertThat(refused(Bytes.concat(
                        Arrays.copyOf(png, end),
                        SomeFiles.chunk("IDAT", PLANTED.getBytes(StandardCharsets.UTF_8)),
                        Arrays.copyOfRange(png, end, png.length))))
                .isEqualTo(Unfit.BROKEN);
    }

    @Test
    void a_picture_of_huge_size_takes_neither_memory_nor_time() {
        byte[] png = SomeFiles.encoded("png", false);
        byte[] huge = Bytes.concat(
                Arrays.copyOf(png, 8),
                SomeFiles.chunk("IHDR", new byte[] {0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0}),
                Arrays.copyOfRange(png, 33, png.length));
        assertThat(refused(huge)).isEqualTo(Unfit.TOO_MANY_PIXELS);
        byte[] jpeg = SomeFiles.encoded("jpeg", false);
        int frame = text(jpeg).indexOf("\u00FF\u00C0");
        Arrays.fill(jpeg, frame + 5, frame + 9, (byte) 0xFE);
        assertThat(refused(jpeg)).isEqualTo(Unfit.TOO_MANY_PIXELS);
    }

    @Test
    void a_chunk_whose_check_is_wrong_is_broken() {
        byte[] png = SomeFiles.encoded("png", false);
        png[29] ^= 1;
        assertThat(refused(png)).isEqualTo(Unfit.BROKEN);
    }

    @Test
    void whatever_bytes_come_something_is_answered() {
        Random random = new Random(SEED);
        ImmutableList<byte[]> sound = ImmutableList.of(
                SomeFiles.jpeg(PLANTED),
                SomeFiles.jpeg(SomeFiles.encoded("jpeg", true), PLANTED, 8),
                SomeFiles.png(PLANTED),
                SomeFiles.webp(PLANTED, "ALPH", "VP8 "),
                SomeFiles.webp(PLANTED, "VP8L"),
                SomeFiles.pdf(PLANTED));
        for (int round = 0; round < 4_000; round++) {
            byte[] bytes = sound.get(random.nextInt(sound.size())).clone();
            for (int change = 0; change <= random.nextInt(6); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            if (random.nextBoolean()) {
                bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            }
            assertThat(AttachmentFile.clean(bytes, ""))
                    .as("seed %s, round %s", SEED, round)
                    .isNotNull();
        }
    }

    @Test
    void every_refusal_says_what_would_be_right_in_both_languages() {
        for (Unfit why : Unfit.values()) {
            for (Wording wording : ImmutableList.of(Wording.VIETNAMESE, Wording.ENGLISH)) {
                assertThat(wording.say(why.wrong())).isNotBlank();
                assertThat(wording.say(why.right())).isNotBlank();
            }
        }
    }
}
