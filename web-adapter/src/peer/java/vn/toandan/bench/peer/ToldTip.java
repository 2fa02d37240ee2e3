package vn.toandan.bench.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A tip as an entity. */
@Entity
class ToldTip {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(unique = true)
    private String receipt;

    @Column(length = 10_000)
    private String account;

    private String offenceKind;
    private String place;
    private LocalDate happenedOn;
    private LocalDate receivedOn;
    private String status = "received";

    /** For JPA, which fills it afterwards. */
    protected ToldTip() {}

    ToldTip(
            String receipt,
            String account,
            String offenceKind,
            String place,
            LocalDate happenedOn,
            LocalDate receivedOn) {
        this.receipt = receipt;
        this.account = account;
        this.offenceKind = offenceKind;
        this.place = place;
        this.happenedOn = happenedOn;
        this.receivedOn = receivedOn;
    }

    String status() {
        return status;
    }
}
