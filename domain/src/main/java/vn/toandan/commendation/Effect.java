package vn.toandan.commendation;

import vn.toandan.law.Sentence;
import vn.toandan.tip.Coded;

/** Effect ("hệ quả"): what a code that stands against a nomination does; only a bar and a hold touch the verdict. */
public enum Effect implements Coded {
    BAR("bar"),
    HOLD("hold"),
    FUND("fund"),
    TIP_MONEY("tip_money"),
    PUBLICITY("publicity"),
    REROUTE("reroute");

    private final String code;

    Effect(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Sentence words() {
        return Sentence.of("commendation/facts:effect." + code);
    }
}
