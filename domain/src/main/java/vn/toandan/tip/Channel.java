package vn.toandan.tip;

import java.util.Optional;
import vn.toandan.law.Sentence;

/** Channel ("kênh tiếp nhận"): how a tip came in; as opposed to who told, which nothing here can hold. */
public enum Channel implements Coded {
    IN_PERSON("in_person"),
    PHONE("phone"),
    POST("post"),
    MAILBOX("mailbox"),
    WEB("web"),
    APP("app"),
    /** Mass media ("phương tiện thông tin đại chúng"): counted like any other, but there is nobody to reward. */
    MEDIA("media"),
    /** Staff on duty ("cán bộ làm nhiệm vụ"): duty work is no resident's tip, so nobody to reward. */
    STAFF("staff");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The one with that code in files; empty for any other word. */
    public static Optional<Channel> of(String code) {
        return Coded.find(values(), code);
    }

    @Override
    public Sentence words() {
        return Sentence.of("tip/wording:channel." + code);
    }
}
