package vn.toandan.persistence.database;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.toandan.account.Accounts;
import vn.toandan.account.AccountsContract;
import vn.toandan.account.OfficeLetterheads;
import vn.toandan.account.OfficeLetterheadsContract;
import vn.toandan.commendation.Commendations;
import vn.toandan.commendation.CommendationsContract;
import vn.toandan.hotspot.Hotspots;
import vn.toandan.hotspot.HotspotsContract;
import vn.toandan.identity.Vault;
import vn.toandan.identity.VaultContract;
import vn.toandan.judging.AdoptedCriteria;
import vn.toandan.judging.AdoptedCriteriaContract;
import vn.toandan.judging.FactSheets;
import vn.toandan.judging.FactSheetsContract;
import vn.toandan.judging.Judgements;
import vn.toandan.judging.JudgementsContract;
import vn.toandan.judging.SheetDrafts;
import vn.toandan.judging.SheetDraftsContract;
import vn.toandan.model.Models;
import vn.toandan.model.ModelsContract;
import vn.toandan.privacy.Breaches;
import vn.toandan.privacy.BreachesContract;
import vn.toandan.privacy.SubjectRequests;
import vn.toandan.privacy.SubjectRequestsContract;
import vn.toandan.recognition.Recognitions;
import vn.toandan.recognition.RecognitionsContract;
import vn.toandan.retention.Retentions;
import vn.toandan.retention.RetentionsContract;
import vn.toandan.tip.Attachments;
import vn.toandan.tip.AttachmentsContract;
import vn.toandan.tip.Dialogues;
import vn.toandan.tip.DialoguesContract;
import vn.toandan.tip.Outcomes;
import vn.toandan.tip.OutcomesContract;
import vn.toandan.tip.Tips;
import vn.toandan.tip.TipsContract;
import vn.toandan.unit.Units;
import vn.toandan.unit.UnitsContract;

/** What every register of the core does, on a real PostgreSQL server. */
class ContractsOnServerTest {

    @RegisterExtension
    static final SchemaOnServer SCHEMA = new SchemaOnServer();

    @Nested
    class OfAccounts implements AccountsContract {
        @Override
        public Accounts accounts() {
            return new AccountsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfOfficeLetterheads implements OfficeLetterheadsContract {
        @Override
        public OfficeLetterheads letterheads() {
            return new OfficeLetterheadsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfUnits implements UnitsContract {
        @Override
        public Units units() {
            return new UnitsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfFactSheets implements FactSheetsContract {
        @Override
        public FactSheets sheets() {
            return new SheetsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfSheetDrafts implements SheetDraftsContract {
        @Override
        public SheetDrafts drafts() {
            return new SheetDraftsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfAdoptedCriteria implements AdoptedCriteriaContract {
        @Override
        public AdoptedCriteria criteria() {
            return new AdoptedCriteriaThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfJudgements implements JudgementsContract {
        @Override
        public Judgements judgements() {
            return new JudgementsThrough(SCHEMA.file());
        }

        @Override
        public FactSheets sheets() {
            return new SheetsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfRecognitions implements RecognitionsContract {
        @Override
        public Recognitions recognitions() {
            return new RecognitionsThrough(SCHEMA.file());
        }

        @Override
        public Judgements judgements() {
            return new JudgementsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfModels implements ModelsContract {
        @Override
        public Models models() {
            return new ModelsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfHotspots implements HotspotsContract {
        @Override
        public Hotspots hotspots() {
            return new HotspotsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfOutcomes implements OutcomesContract {
        @Override
        public Outcomes outcomes() {
            return new OutcomesThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfCommendations implements CommendationsContract {
        @Override
        public Commendations commendations() {
            return new CommendationsThrough(SCHEMA.file());
        }
    }

    /** In a schema that its own user has made. */
    @Nested
    class OfVault implements VaultContract {

        @RegisterExtension
        static final VaultOnServer VAULT = new VaultOnServer();

        @TempDir
        private Path folder;

        private VaultStore vault;
        private int keys;

        @BeforeEach
        void open() {
            vault = VaultStore.open(VAULT.address(), newKey());
        }

        private MasterKey newKey() {
            keys++;
            Path file = folder.resolve("key-" + keys);
            MasterKey.create(file);
            return MasterKey.read(file);
        }

        @Override
        public Vault vault() {
            return new VaultThrough(vault, this::newKey);
        }
    }

    @Nested
    class OfRetentions implements RetentionsContract {
        @Override
        public Retentions retentions() {
            return new RetentionsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfSubjectRequests implements SubjectRequestsContract {
        @Override
        public SubjectRequests requests() {
            return new SubjectRequestsThrough(SCHEMA.file());
        }
    }

    @Nested
    class OfBreaches implements BreachesContract {
        @Override
        public Breaches breaches() {
            return new BreachesThrough(SCHEMA.file());
        }
    }

    /** What is sealed needs a key. */
    abstract static class WithKey extends OpenedWithKey {
        @Override
        StoreAddress address() {
            return SCHEMA.address();
        }
    }

    @Nested
    class OfTips extends WithKey implements TipsContract {
        @Override
        public Tips tips() {
            return new TipsThrough(store);
        }
    }

    @Nested
    class OfAttachments extends WithKey implements AttachmentsContract {
        @Override
        public Attachments attachments() {
            return new AttachmentsThrough(store);
        }
    }

    @Nested
    class OfDialogues extends WithKey implements DialoguesContract {
        @Override
        public Dialogues dialogues() {
            return new DialoguesThrough(store);
        }
    }
}
