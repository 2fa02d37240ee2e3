package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.primitives.Ints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** The pictures in the README, taken of the example alone; {@code -Dtoandan.pictures.write=true} puts them where it shows them. */
class PicturesIT {

    private static final long SMALL = 80 * 1024;
    private static final int COLOURS = 64;

    private static ServedOffice served;
    private static String password = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void serve() {
        served = ServedOffice.ofExample();
        password = ExampleAccounts.create(served.office());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_form_of_a_tip_on_a_phone() throws IOException {
        try (Browser browser = Browser.withoutScripts(served, Browser.PHONE)) {
            browser.open("/gui-tin").high(605);
            browser.find("#account").sendKeys("Xe tải đổ đất xuống kênh lúc nửa đêm");
            browser.scrollTo("#account", 170);
            take(browser, "tip-form-phone.png");
        }
    }

    @Test
    void the_view_of_a_decision_on_a_desk() throws IOException {
        try (Browser browser = Browser.with(served, Browser.DESK)) {
            Officer.ofExample(browser, Role.AUTHORITY, password);
            browser.open("/noi-bo/ket-qua/16231-TH1/2024").high(800);
            take(browser, "decision-desk.png");
        }
    }

    private void take(Browser browser, String name) throws IOException {
        Path root = Path.of(System.getProperty("toandan.root", ".."));
        Path kept = root.resolve("web-adapter/src/screenshots").resolve(name);
        Path taken = Boolean.getBoolean("toandan.pictures.write") ? kept : folder.resolve(name);
        assertThat(ImageIO.write(inFewColours(browser.picture()), "png", taken.toFile()))
                .isTrue();
        assertThat(Files.size(taken)).isLessThan(SMALL);
        assertThat(kept).exists();
        assertThat(root.resolve("README.md")).content().contains("(web-adapter/src/screenshots/" + name + ")");
    }

    /** In those that it has most of, so that it stays small. */
    private static BufferedImage inFewColours(BufferedImage whole) {
        int wide = whole.getWidth();
        int high = whole.getHeight();
        int[] points = whole.getRGB(0, 0, wide, high, new int[wide * high], 0, wide);
        Multiset<Integer> counted = HashMultiset.create(Ints.asList(points));
        int[] most = Multisets.copyHighestCountFirst(counted).elementSet().stream()
                .limit(COLOURS)
                .mapToInt(Integer::intValue)
                .toArray();
        BufferedImage small = new BufferedImage(
                wide,
                high,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, most.length, most, 0, false, -1, DataBuffer.TYPE_BYTE));
        // Each point the nearest of them; drawing would mix them.
        small.setRGB(0, 0, wide, high, points, 0, wide);
        return small;
    }
}
