package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.toandan.account.Role;

/** The way of whoever handles tips: from the queue to the end, one act after the other, each of them on the page afterwards; with scripts and without. */
class TipPathIT {

    private static final String SAID = "Nhà bỏ hoang cuối thôn đêm nào cũng có xe máy lạ";

    @TempDir
    private Path folder;

    private ServedOffice served;
    private String receipt = "";

    @BeforeEach
    void serve() {
        served = ServedOffice.in(folder);
        String tip = "{\"offenceKind\":\"DRUG\",\"place\":\"16231-01\",\"account\":\"" + SAID + "\"}";
        receipt = Staff.json(served.post("/api/v1/tips", tip).body())
                .get("receipt")
                .textValue();
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({"360,false", "1280,true"})
    void a_tip_is_worked_on_from_the_queue_to_its_end(int width, boolean withScripts) {
        try (Browser browser = withScripts ? Browser.with(served, width) : Browser.withoutScripts(served, width)) {
            Officer handler = Officer.enters(browser, served, Role.TIP_HANDLER);
            finds(handler);
            grades(handler);
            steps(handler, "Phân loại");
            handler.chooses("Hướng xử lý", "Thuộc thẩm quyền");
            handler.goes("Ghi bước này");
            assertThat(handler.reads()).contains("Đã phân loại", "08:00 16/11/2026: phân loại thuộc thẩm quyền");
            steps(handler, "Bắt đầu kiểm tra, xác minh");
            handler.goes("Ghi bước này");
            assertThat(handler.reads()).contains("Đang kiểm tra, xác minh");
            records(handler);
            values(handler);
            answers(handler);
            steps(handler, "Kết luận");
            handler.goes("Ghi bước này");
            assertThat(handler.reads()).contains("Đã kết luận");
            steps(handler, "Kết thúc");
            handler.chooses("Lý do", "Chuyển xử phạt vi phạm hành chính");
            handler.goes("Ghi bước này");
            assertThat(handler.reads()).contains("Đã kết thúc", "08:00 16/11/2026");
            assertThat(withScripts ? browser.barriers() : ImmutableList.of()).isEmpty();
            assertThat(browser.beside()).isZero();
            follows(browser);
        }
    }

    private static void finds(Officer handler) {
        handler.goes("Tin báo");
        handler.chooses("Loại việc", "Ma túy");
        handler.goes("Lọc");
        assertThat(handler.reads())
                .contains("Phân loại tin: 08:00 17/11/2026", "Đã tiếp nhận", "16231-01", "16/11/2026");
        handler.goes(handler.firstInTable());
        assertThat(handler.reads()).contains(SAID, "Phân loại tin: 08:00 17/11/2026", "Chưa làm gì với tin này.");
    }

    private static void grades(Officer handler) {
        handler.unfolds("Đánh giá ban đầu");
        handler.writes("Thang nguồn và nội dung", "F3");
        handler.goes("Ghi đánh giá");
        assertThat(handler.reads()).contains("08:00 16/11/2026: đánh giá ban đầu:");
    }

    private static void steps(Officer handler, String step) {
        handler.unfolds("Thực hiện một bước");
        handler.chooses("Bước", step);
    }

    private static void records(Officer handler) {
        handler.unfolds("Ghi kết quả giải quyết");
        handler.writes("Số văn bản", "31/QĐ-XPHC");
        handler.writes("Ngày", LocalDate.of(2026, 11, 16));
        handler.chooses("Loại kết quả", "Bắt giữ đối tượng");
        handler.writes("Số lượng", "2");
        handler.chooses("Vai trò của tin", "Quyết định");
        handler.goes("Ghi kết quả");
        assertThat(handler.reads())
                .contains("Bắt giữ đối tượng: 2. văn bản số 31/QĐ-XPHC ngày 16/11/2026", "tính cho tin này");
    }

    private static void values(Officer handler) {
        assertThat(handler.reads()).contains("Chưa xếp mức");
        handler.unfolds("Ghi dữ kiện và xếp mức giá trị");
        handler.chooses("Kết quả xác minh", "Đúng toàn bộ");
        handler.chooses("Tính mới", "Tin mới");
        handler.chooses("Tính kịp thời", "Trước hoặc trong khi xảy ra");
        handler.chooses("Vai trò của tin", "Hỗ trợ");
        handler.chooses("Mức độ của hành vi", "Vi phạm hành chính");
        handler.ticks("Xử phạt vi phạm hành chính");
        handler.writes("Độ cụ thể", "4");
        handler.goes("Ghi và xếp mức");
        assertThat(handler.reads()).contains("Có giá trị", "quy tắc R11", "vì");
    }

    private static void answers(Officer handler) {
        handler.unfolds("Trả lời người báo tin");
        handler.goes("Đang xác minh");
        assertThat(handler.field("Nội dung trả lời").getDomProperty("value"))
                .startsWith("Tin của ông/bà đang được xác minh theo quy định.");
        handler.goes("Gửi trả lời");
        assertThat(handler.reads()).contains("Cơ quan trả lời, 08:00 16/11/2026");
    }

    /** Whoever told sees it by the receipt. */
    private void follows(Browser browser) {
        browser.open("/tra-cuu").find("#receipt").sendKeys(receipt);
        browser.follow(browser.find("main form button[type=submit]"));
        assertThat(browser.text()).contains("Tin của ông/bà đang được xác minh theo quy định.");
    }
}
