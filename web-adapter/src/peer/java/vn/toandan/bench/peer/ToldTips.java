package vn.toandan.bench.peer;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Where they are kept. */
interface ToldTips extends JpaRepository<ToldTip, Long> {
    Optional<ToldTip> findByReceipt(String receipt);
}
