package vn.toandan.web;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.BaseEncoding;
import java.util.Optional;
import vn.toandan.account.Account;
import vn.toandan.account.Credentials;
import vn.toandan.account.Role;

/** One account for each role of the example ("tài khoản thử"), all with one password that is drawn anew at each start. */
final class ExampleAccounts {

    private static final int CHANCE = 10;

    private ExampleAccounts() {}

    static final ImmutableList<Account> ALL = ImmutableList.of(
            account("nhaplieu", "Nhập liệu", Role.RECORDER),
            account("thamdinh", "Thẩm định", Role.APPRAISER),
            account("quyetdinh", "Quyết định", Role.AUTHORITY),
            account("xulytin", "Xử lý tin", Role.TIP_HANDLER),
            account("giudanhtinh", "Giữ danh tính", Role.CUSTODIAN),
            account("phantich", "Phân tích", Role.ANALYST),
            account("kiemtra", "Kiểm tra", Role.AUDITOR),
            account("quantri", "Quản trị", Role.ADMINISTRATOR));

    private static Account account(String name, String shownName, Role role) {
        return new Account(name, shownName, ImmutableSet.of(role), Optional.empty(), false);
    }

    /** Makes them and tells their password. */
    static String create(Office office) {
        String password = BaseEncoding.base32().omitPadding().lowerCase().encode(office.chance(CHANCE));
        // One digest for all: the password is no secret here, and each would take a moment of the start.
        String digest = new Passwords(office).digest(password);
        office.writeAs("demo", "account create", "", registers -> {
            for (Account account : ALL) {
                registers.accounts().put(account);
                registers.accounts().put(account.name(), new Credentials(digest, Optional.empty()));
            }
            return true;
        });
        return password;
    }
}
