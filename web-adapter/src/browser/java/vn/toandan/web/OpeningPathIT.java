package vn.toandan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Role;

/** The way of two persons who open an identity: asked for, approved by another, seen once; the one on a desk, the other on a phone without scripts. */
class OpeningPathIT {

    private static final String PHONE = "0987000111222";

    @TempDir
    private Path folder;

    @Test
    void one_asks_another_approves_and_the_first_sees_it_once() {
        try (ServedOffice served = ServedOffice.in(folder);
                Browser desk = Browser.with(served, Browser.DESK);
                Browser phone = Browser.withoutScripts(served, Browser.PHONE)) {
            Officer custodian = Officer.enters(desk, served, Role.CUSTODIAN);
            custodian.goes("Mở danh tính");
            custodian.writes("Mã danh tính", codeOfOneWhoTold(served));
            custodian.chooses("Mục đích", "Hỏi thêm người báo tin về nội dung tin");
            custodian.ticks("Phòng, chống tội phạm");
            custodian.goes("Đề nghị mở");
            assertThat(custodian.reads()).contains("Chờ một người khác duyệt.", "custodian, 08:00 16/11/2026");
            Officer authority = Officer.enters(phone, served, Role.AUTHORITY);
            authority.goes("Đề nghị mở danh tính chờ bạn duyệt: 1");
            authority.goes("Duyệt đề nghị số 1");
            assertThat(authority.reads())
                    .contains("authority, 08:00 16/11/2026")
                    .doesNotContain(PHONE);
            assertThat(phone.beside()).isZero();
            custodian.goes("Trang làm việc");
            custodian.goes("Danh tính đã được duyệt, chờ bạn xem: 1");
            assertThat(custodian.reads()).contains("Danh tính chỉ hiện một lần").doesNotContain(PHONE);
            custodian.goes("Xem một lần theo đề nghị số 1");
            assertThat(custodian.reads()).contains(PHONE, "Chỉ hiện một lần này.");
            assertThat(desk.barriers()).isEmpty();
            custodian.goes("Tôi đã xem xong");
            assertThat(custodian.reads()).doesNotContain(PHONE, "Xem một lần theo", "chưa xem");
        }
    }

    private static String codeOfOneWhoTold(ServedOffice served) {
        served.post(
                "/api/v1/tips",
                "{\"account\":\"Có người bán pháo\",\"place\":\"16231-01\",\"identity\":{\"phone\":\"" + PHONE
                        + "\"}}");
        Staff handler = served.staff(Role.TIP_HANDLER);
        String tip = Staff.json(handler.get("/api/v1/tips").body())
                .get("items")
                .get(0)
                .get("tip")
                .textValue();
        return Staff.json(handler.get("/api/v1/tips/" + tip).body())
                .get("content")
                .get("identityCode")
                .textValue();
    }
}
