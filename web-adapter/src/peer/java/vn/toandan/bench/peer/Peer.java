package vn.toandan.bench.peer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes a tip down and finds it again by its receipt, as it is usually written with Spring Boot and JPA: nothing sealed, no chain, no law. */
@SpringBootApplication
@RestController
public class Peer {

    private final ToldTips tips;
    private final SecureRandom random = new SecureRandom();

    Peer(ToldTips tips) {
        this.tips = tips;
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Peer.class, arguments);
    }

    record Tell(
            @NotBlank @Size(max = 10_000) String account,
            @Size(max = 30) String offenceKind,
            @Size(max = 40) String place,
            LocalDate happenedOn) {}

    record Ask(@NotBlank @Size(max = 240) String receipt) {}

    @PostMapping("/api/v1/tips")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> tell(@Valid @RequestBody Tell told) {
        byte[] chance = new byte[10];
        random.nextBytes(chance);
        String receipt = HexFormat.of().formatHex(chance);
        LocalDate today = LocalDate.now();
        tips.save(new ToldTip(receipt, told.account(), told.offenceKind(), told.place(), told.happenedOn(), today));
        return Map.of("receipt", receipt, "receivedOn", today.toString());
    }

    @PostMapping("/api/v1/tips/lookup")
    ResponseEntity<Map<String, Object>> find(@Valid @RequestBody Ask asked) {
        return ResponseEntity.of(tips.findByReceipt(asked.receipt()).map(tip -> Map.of("status", tip.status())));
    }

    /** The store answers. */
    @GetMapping("/health/ready")
    Map<String, Object> ready() {
        tips.existsById(0L);
        return Map.of("status", "up");
    }
}
