// Packs: their drafts step by step, what was sealed, and who was given it.
#include "models/desk/desk.h"

#include "models/base/deliver.h"
#include "models/base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

constexpr qint64 stepsKept = 500; ///< of a pack, before the one that holds

Result<std::vector<SealedPack>> readVersions(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT number, at, person, reason, why, composition, manifest, file, bytes, sha256, signed_with FROM pack_version WHERE pack = ?1 ORDER BY number"));
    select->bind(1, id);
    std::vector<SealedPack> versions;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return versions;
        }
        CF_TRY(PackComposition composition, readPackComposition(select->blob(5)));
        versions.push_back({int(select->integer(0)), select->integer(1), select->text(2), select->text(3), select->text(4), std::move(composition), select->blob(6), select->text(7), select->integer(8),
                            select->blob(9), select->text(10)});
    }
}

Result<std::vector<PackDisclosure>> readDisclosures(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT version, at, person, receiver, manner, authority FROM pack_disclosure WHERE pack = ?1 ORDER BY pk"));
    select->bind(1, id);
    std::vector<PackDisclosure> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        CF_TRY(const PackComposition authority, readPackComposition(select->blob(5)));
        all.push_back({int(select->integer(0)), select->integer(1), select->text(2), select->text(3), select->text(4), authority.authority});
    }
}

/// What the step of this number changed; empty: there is none.
Result<QString> deedOf(store::Database& database, const QString& id, qint64 step)
{
    CF_TRY(store::Statement * select, database.cached("SELECT deed FROM pack_step WHERE pack = ?1 AND number = ?2"));
    select->bind(1, id).bind(2, step);
    CF_TRY(const bool isThere, select->step());
    QString deed = isThere ? select->text(0) : QString();
    select->reset();
    return deed;
}

Result<Pack> readPack(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT subject, subject_name, title, pack.person, created, step, at, composition FROM pack JOIN pack_step ON pack_step.pack = pack.id AND "
                                                      "pack_step.number = pack.step WHERE id = ?1"));
    select->bind(1, id);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such pack"_s);
    }
    Pack pack{id, {packSubjectNamed(select->text(0)).value_or(PackSubjectKind::Case), select->text(1)}, select->text(2), select->text(3), select->integer(4), select->integer(6), {}, {}, {}, {}, {}};
    const qint64 step = select->integer(5);
    const QByteArray composition = select->blob(7);
    select->reset();
    CF_TRY(pack.composition, readPackComposition(composition));
    CF_TRY(pack.undoes, deedOf(database, id, step));
    CF_TRY(store::Statement * before, database.cached("SELECT 1 FROM pack_step WHERE pack = ?1 AND number = ?2"));
    before->bind(1, id).bind(2, step - 1);
    CF_TRY(const bool canUndo, before->step());
    before->reset();
    if (!canUndo) {
        pack.undoes.clear();
    }
    CF_TRY(pack.redoes, deedOf(database, id, step + 1));
    CF_TRY(pack.versions, readVersions(database, id));
    CF_TRY(pack.disclosures, readDisclosures(database, id));
    if (!pack.versions.empty()) {
        pack.changed = std::max(pack.changed, pack.versions.back().at);
    }
    return Result<Pack>(std::move(pack));
}

Result<qint64> stepOf(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT step FROM pack WHERE id = ?1"));
    select->bind(1, id);
    CF_TRY(const bool isThere, select->step());
    const qint64 step = isThere ? select->integer(0) : -1;
    select->reset();
    return step < 0 ? Result<qint64>(fail(ErrorKind::NotFound, u"no such pack"_s)) : Result<qint64>(step);
}

Result<void> setStep(store::Database& database, const QString& id, qint64 step)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE pack SET step = ?2 WHERE id = ?1 AND EXISTS (SELECT 1 FROM pack_step WHERE pack = ?1 AND number = ?2)"));
    update->bind(1, id).bind(2, step);
    CF_CHECK(update->run());
    return database.changes() > 0 ? Result<void>() : fail(ErrorKind::NotFound, u"nothing to undo, or to do again"_s);
}

Result<void> addStep(store::Database& database, const QString& id, qint64 number, UtcMs at, const QString& person, const QString& deed, const PackComposition& composition)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO pack_step (pack, number, at, person, deed, composition) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert->bind(1, id).bind(2, number).bind(3, at).bind(4, person).bind(5, deed).bind(6, written(composition));
    return insert->run();
}

} // namespace

QFuture<Result<Pack>> Desk::changeOnePack(QLatin1StringView act, const QString& id, std::function<Result<void>(store::Database&)> change)
{
    auto future = m_writer->write(admitted({act, "pack"_L1, id}, [id, change = std::move(change)](store::Database& database) -> Result<Pack> {
        CF_CHECK(change(database));
        return readPack(database, id);
    }));
    deliver(future, this, [this](const Result<Pack>& written) {
        if (written) {
            Q_EMIT packsChanged();
        }
    });
    return future;
}

QFuture<Result<std::vector<Pack>>> Desk::packs()
{
    return m_writer->write([](store::Database& database) -> Result<std::vector<Pack>> {
        QStringList ids;
        CF_TRY(store::Statement * select, database.cached("SELECT id FROM pack"));
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            ids << select->text(0);
        }
        std::vector<Pack> all;
        for (const QString& id : ids) {
            CF_TRY(Pack pack, readPack(database, id));
            all.push_back(std::move(pack));
        }
        std::ranges::stable_sort(all, [](const Pack& a, const Pack& b) { return a.changed != b.changed ? a.changed > b.changed : a.id < b.id; });
        return Result<std::vector<Pack>>(std::move(all));
    });
}

QFuture<Result<Pack>> Desk::pack(QString id)
{
    return m_writer->write([id = std::move(id)](store::Database& database) { return readPack(database, id); });
}

QFuture<Result<void>> Desk::beginPack(Pack pack)
{
    const DeskDeed deed{"begin-pack"_L1, "pack"_L1, pack.id};
    auto future = m_writer->write(admitted(deed, [pack = std::move(pack)](store::Database& database) -> Result<void> {
        if (stepOf(database, pack.id)) {
            return fail(ErrorKind::Conflict, u"there is one"_s);
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO pack (id, subject, subject_name, title, person, created, step) VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)"));
        insert->bind(1, pack.id).bind(2, codeOf(pack.subject.kind)).bind(3, pack.subject.name).bind(4, pack.title).bind(5, pack.person).bind(6, pack.created);
        CF_CHECK(insert->run());
        return addStep(database, pack.id, 0, pack.created, pack.person, {}, pack.composition);
    }));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT packsChanged();
        }
    });
    return future;
}

QFuture<Result<void>> Desk::dropPack(QString id)
{
    const DeskDeed deed{"drop-pack"_L1, "pack"_L1, id};
    auto future = m_writer->write(admitted(deed, [id = std::move(id)](store::Database& database) -> Result<void> {
        CF_TRY(const Pack pack, readPack(database, id));
        if (!pack.versions.empty()) {
            return fail(ErrorKind::Conflict, u"a version of it is sealed"_s);
        }
        for (const char* sql : {"DELETE FROM pack_step WHERE pack = ?1", "DELETE FROM pack WHERE id = ?1"}) {
            CF_TRY(store::Statement * remove, database.cached(sql));
            remove->bind(1, id);
            CF_CHECK(remove->run());
        }
        return {};
    }));
    deliver(future, this, [this](const Result<void>& written) {
        if (written) {
            Q_EMIT packsChanged();
        }
    });
    return future;
}

QFuture<Result<Pack>> Desk::changePack(QString id, PackComposition composition, QString deed, QString person, UtcMs at)
{
    return changeOnePack("change-pack"_L1, id, [=, composition = std::move(composition)](store::Database& database) -> Result<void> {
        CF_TRY(const Pack before, readPack(database, id));
        if (before.composition == composition) {
            return {};
        }
        CF_TRY(const qint64 step, stepOf(database, id));
        CF_TRY(store::Statement * forget, database.cached("DELETE FROM pack_step WHERE pack = ?1 AND (number > ?2 OR number < ?3)"));
        forget->bind(1, id).bind(2, step).bind(3, step - stepsKept);
        CF_CHECK(forget->run());
        CF_CHECK(addStep(database, id, step + 1, at, person, deed, composition));
        return setStep(database, id, step + 1);
    });
}

QFuture<Result<Pack>> Desk::undoPack(QString id)
{
    return changeOnePack("undo-pack"_L1, id, [id](store::Database& database) -> Result<void> {
        CF_TRY(const qint64 step, stepOf(database, id));
        return setStep(database, id, step - 1);
    });
}

QFuture<Result<Pack>> Desk::redoPack(QString id)
{
    return changeOnePack("redo-pack"_L1, id, [id](store::Database& database) -> Result<void> {
        CF_TRY(const qint64 step, stepOf(database, id));
        return setStep(database, id, step + 1);
    });
}

QFuture<Result<Pack>> Desk::keepSealed(QString id, SealedPack version)
{
    return changeOnePack("seal-pack"_L1, id, [id, version = std::move(version)](store::Database& database) -> Result<void> {
        CF_TRY(const Pack now, readPack(database, id));
        if (version.number != int(now.versions.size()) + 1 || now.composition != version.composition) {
            return fail(ErrorKind::Conflict, u"it was sealed or changed meanwhile"_s);
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO pack_version (pack, number, at, person, reason, why, composition, manifest, file, bytes, sha256, signed_with) "
                                                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"));
        insert->bind(1, id).bind(2, version.number).bind(3, version.at).bind(4, version.person).bind(5, version.reason).bind(6, version.why);
        insert->bind(7, written(version.composition)).bind(8, version.manifest).bind(9, version.file).bind(10, version.bytes).bind(11, version.sha256).bind(12, version.key);
        return insert->run();
    });
}

QFuture<Result<Pack>> Desk::disclosePack(QString id, PackDisclosure disclosure, QDate today)
{
    return changeOnePack("disclose-pack"_L1, id, [id, today, one = std::move(disclosure)](store::Database& database) -> Result<void> {
        if (const auto fault = faultOf(one.authority, today)) {
            return fail(ErrorKind::Rejected, QString(codeOf(*fault)));
        }
        if (one.to.trimmed().isEmpty()) {
            return fail(ErrorKind::Rejected, u"nobody is named"_s);
        }
        CF_TRY(const Pack now, readPack(database, id));
        if (one.version < 1 || one.version > int(now.versions.size())) {
            return fail(ErrorKind::NotFound, u"no such version"_s);
        }
        const QString covered = identifierKey(one.authority.account), sealedFor = identifierKey(now.versions[size_t(one.version - 1)].composition.authority.account);
        if (!covered.isEmpty() && covered != sealedFor) {
            return fail(ErrorKind::Rejected, u"authority-scope"_s); // that version may hold other accounts
        }
        PackComposition authority;
        authority.authority = one.authority;
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO pack_disclosure (pack, version, at, person, receiver, manner, authority) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
        insert->bind(1, id).bind(2, one.version).bind(3, one.at).bind(4, one.person).bind(5, one.to.trimmed()).bind(6, one.manner.trimmed()).bind(7, written(authority));
        return insert->run();
    });
}

QFuture<Result<std::pair<Pack, int>>> Desk::packOfFile(QByteArray sha256)
{
    return m_writer->write([sha256 = std::move(sha256)](store::Database& database) -> Result<std::pair<Pack, int>> {
        CF_TRY(store::Statement * select, database.cached("SELECT pack, number FROM pack_version WHERE sha256 = ?1"));
        select->bind(1, sha256);
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return fail(ErrorKind::NotFound, u"no pack of this profile"_s);
        }
        const QString id = select->text(0);
        const int number = int(select->integer(1));
        select->reset();
        CF_TRY(Pack pack, readPack(database, id));
        return Result<std::pair<Pack, int>>(std::pair(std::move(pack), number));
    });
}

} // namespace cf::desk
