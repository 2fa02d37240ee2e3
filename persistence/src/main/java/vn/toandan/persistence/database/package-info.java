/**
 * The store: what is kept, in one SQLite file that needs no set-up, or in a schema of a PostgreSQL server. Start at {@link vn.toandan.persistence.database.Store}; it hands
 * out the registers that the domain asks for, and nobody outside sees a table, a statement or a type of jOOQ.
 *
 * <p><b>Acknowledged means durable.</b> When a write returns, its rows and its log entry have reached the disk together (SQLite:
 * WAL, synchronous=FULL; PostgreSQL: synchronous_commit=on, and fsync and full_page_writes asked for when a connection that writes is
 * opened); when it throws, none has. One connection writes and takes the lock of the file before it reads (BEGIN
 * IMMEDIATE), so that two processes wait for each other instead of failing half-way; each reader has a connection of its own and sees
 * the store as it was when the read began. There is no pool library: with one writer, and readers that cost a millisecond to open, it
 * would be a thread and a jar for a list.
 *
 * <p><b>On a server.</b> Who writes first takes an advisory lock of the schema, held until the transaction ends: each number follows the
 * last one and each seal the one before, so writers have to come one after another anyway, and whoever reads before it writes (is this
 * decision annulled already? is that outcome credited?) reads what nobody else can be changing. Serializable transactions would
 * find that out at the commit and throw the work away. Readers wait for nobody: each transaction sees one state (REPEATABLE READ). Texts are
 * ordered by code point (collation C), whatever language the server speaks.
 *
 * <p><b>Together.</b> Those who want to write while another does wait for their turn, and whoever has it next carries out what all of them
 * asked for, each behind a savepoint of its own, and commits once: a disk that is waited for a thousand times a second keeps many
 * more writes than that. What one of them looked up holds for the next, the log's end above all; their keyed seals and the keys of their tips go out once; and what a
 * command writes goes to a server in one parcel with the next savepoint, since each way there and back costs more than what is done there.
 *
 * <p><b>The commit.</b> The driver's own {@code commit()} begins the next transaction before it returns and reports its failure as
 * that of the commit. Switching auto-commit on commits and nothing more, in every driver.
 *
 * <p><b>The log.</b> The entry is made when the first row asks for its number, since every row names the entry by which it came: a
 * write that changes nothing leaves no trace, nor does a draft, by which nothing is recorded. Each entry is sealed over the one before, and once more by a key from which the next is made
 * before it is forgotten: {@link vn.toandan.persistence.database.Store#audit} tells from the first key whether the log is intact and complete.
 *
 * <p><b>Who told</b> is in a {@link vn.toandan.persistence.database.VaultStore} with keys of its own: a file beside the store, or a schema that a user of its own makes and
 * alone can read. The two do not commit together, so {@link vn.toandan.persistence.database.WhoTold} writes the vault first and sweeps whoever is behind no code.
 *
 * <p><b>Beside a store</b> stand, none of them in a {@link vn.toandan.persistence.database.Backup}: {@code .keys}, the wrapped keys; {@code
 * .erased}, what was erased, which a {@link vn.toandan.persistence.database.Restore} applies; {@code .audit-key}, the first key of the log, which
 * whoever audits takes away. The same three stand beside {@code .vault}. On a server keys and list are in a third schema, {@code keys_of_} and the name of the one that they
 * belong to: several offices share them there, and whoever copies the schema leaves them out. The audit key is a file from the start.
 *
 * <p><b>A backup</b> is a SQLite file, whichever engine it is of: one snapshot, table by table, looked through before it counts. So there is one format to keep, to prove and
 * to read in ten years, and an office can move from a file to a server and back.
 *
 * <p>The tables are types generated from {@code db/migration/common}, which every engine reads alike; what only one engine needs
 * stands in a folder beside it.
 */
@NullMarked
package vn.toandan.persistence.database;

import org.jspecify.annotations.NullMarked;
