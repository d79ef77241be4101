// The letters under matters, what was read of them, and how repositories hold. Nothing of it is deleted but what was read.
#include "models/desk/matter_rows.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

QByteArray listText(const QStringList& all) { return QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact); }

QByteArray partsText(const QList<int>& parts)
{
    QJsonArray all;
    for (const int one : parts) {
        all.append(one);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QByteArray termsText(const HoldTerms& terms) { return QJsonDocument(keptTermsJson(terms)).toJson(QJsonDocument::Compact); }
HoldTerms termsFrom(const QByteArray& text) { return keptTermsFrom(QJsonDocument::fromJson(text).object()); }

/// From its moment on.
std::optional<KeptReading> readingAt(const store::Statement& row, int column)
{
    if (row.isNull(column)) {
        return std::nullopt;
    }
    return KeptReading{row.integer(column), holdFindingNamed(row.text(column + 1)).value_or(HoldFinding::NotShown), int(row.integer(column + 2)),
                       fromCode<HoldEnforcement>(row.text(column + 3)).value_or(HoldEnforcement::Unknown), row.text(column + 4), row.optionalInteger(column + 5)};
}

} // namespace

namespace {

Result<void> putReading(store::Database& database, qint64 item, const KeptReading& reading)
{
    CF_TRY(store::Statement * put, database.cached("INSERT INTO hold_reading (item, at, finding, versions, enforcement, basis, first_held) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                                                   "ON CONFLICT (item) DO UPDATE SET at = excluded.at, finding = excluded.finding, versions = excluded.versions, "
                                                   "enforcement = excluded.enforcement, basis = excluded.basis, first_held = coalesce(first_held, excluded.first_held)"));
    put->bind(1, item).bind(2, reading.at).bind(3, QString(codeOf(reading.finding))).bind(4, reading.versions).bind(5, QString(code(reading.enforcement))).bind(6, reading.basis);
    put->bind(7, reading.finding == HoldFinding::Held || reading.finding == HoldFinding::External ? std::optional(reading.firstHeld.value_or(reading.at)) : reading.firstHeld);
    return put->run();
}

/// Its row; none: it is under the matter already.
Result<std::optional<qint64>> putItem(store::Database& database, qint64 matter, const HoldItem& item)
{
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO hold_item (matter, communication, repository, record, versions, renditions, part, reason, step, placing, lifting, earlier) "
                                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT (matter, communication) DO NOTHING RETURNING pk"));
    insert->bind(1, matter).bind(2, item.communication.value()).bind(3, item.repository.value()).bind(4, item.record).bind(5, listText(item.versions));
    insert->bind(6, item.renditions).bind(7, item.part).bind(8, QString(codeOf(item.reason))).bind(9, item.step).bind(10, item.placing).bind(11, item.lifting).bind(12, partsText(item.earlier));
    CF_TRY(const bool isNew, insert->step());
    const std::optional<qint64> row = isNew ? std::optional(insert->integer(0)) : std::nullopt;
    insert->reset();
    return row;
}

} // namespace

QFuture<Result<void>> Desk::takeLedger(HoldLedger ledger, MatterStep step)
{
    const QString about = ledger.matter.id;
    return changeMatters<void>("matter-import"_L1, about, [ledger = std::move(ledger), step = std::move(step)](store::Database& database) -> Result<void> {
        if (!mayBeTakenIn(ledger)) {
            return fail(ErrorKind::Rejected, u"undecided"_s);
        }
        CF_TRY(const qint64 row, putMatter(database, ledger.matter));
        for (const MatterStep& one : ledger.steps) {
            CF_TRY(const MatterHead head, headOf(database, ledger.matter.id));
            CF_CHECK(putStep(database, ledger.matter.id, head, one));
        }
        for (const LedgerLetter& letter : ledger.letters) {
            HoldItem item = letter.item;
            const bool isOff = letter.state == HeldItemState::Released;
            item.placing = wasAnswered(letter.state) ? item.placing : QString(); // what never got an answer is asked for anew
            item.lifting = isOff ? item.lifting : QString();
            CF_TRY(const std::optional<qint64> there, putItem(database, row, item));
            if (!there) {
                return fail(ErrorKind::Protocol, u"a letter stands in it twice"_s);
            }
            if (letter.reading) {
                CF_CHECK(putReading(database, *there, *letter.reading));
            }
        }
        CF_TRY(const MatterHead head, headOf(database, ledger.matter.id));
        if (head.link != ledger.head) {
            return fail(ErrorKind::Protocol, u"its steps do not come to its head"_s);
        }
        CF_CHECK(putStep(database, ledger.matter.id, head, step));
        return {};
    });
}

QFuture<Result<std::vector<HoldItem>>> Desk::joinHold(QString matter, int after, MatterStep step, std::vector<HoldItem> items)
{
    const QString about = matter;
    return changeMatters<std::vector<HoldItem>>("hold"_L1, about, [matter = std::move(matter), after, step = std::move(step), items = std::move(items)](store::Database& database) mutable -> Result<std::vector<HoldItem>> {
        CF_TRY(const MatterHead head, headOf(database, matter));
        if (head.steps != after + 1) {
            return fail(ErrorKind::Conflict, u"something was done for the matter since"_s);
        }
        CF_TRY(const int number, putStep(database, matter, head, std::move(step)));
        std::vector<HoldItem> joined;
        for (HoldItem& item : items) {
            item.step = number;
            CF_TRY(const std::optional<qint64> row, putItem(database, head.matter, item));
            if (row) {
                item.row = *row;
                joined.push_back(std::move(item));
            }
        }
        return joined;
    });
}

QFuture<Result<int>> Desk::askRelease(QString matter, MatterStep step, std::vector<std::pair<qint64, QString>> lifting)
{
    const QString about = matter;
    return changeMatters<int>("release-ask"_L1, about, [matter = std::move(matter), step = std::move(step), lifting = std::move(lifting)](store::Database& database) -> Result<int> {
        CF_TRY(const MatterHead head, headOf(database, matter));
        CF_TRY(const int number, putStep(database, matter, head, step));
        for (const auto& [row, key] : lifting) {
            CF_TRY(store::Statement * update, database.cached("UPDATE hold_item SET lifting = ?2 WHERE pk = ?1 AND matter = ?3"));
            update->bind(1, row).bind(2, key).bind(3, head.matter);
            CF_CHECK(update->run());
        }
        return number;
    });
}

QFuture<Result<int>> Desk::placeAgain(QString matter, MatterStep step, std::vector<HoldItem> items)
{
    const QString about = matter;
    return changeMatters<int>("hold-again"_L1, about, [matter = std::move(matter), step = std::move(step), items = std::move(items)](store::Database& database) -> Result<int> {
        CF_TRY(const MatterHead head, headOf(database, matter));
        CF_TRY(const int number, putStep(database, matter, head, step));
        for (const HoldItem& one : items) {
            CF_TRY(store::Statement * update, database.cached("UPDATE hold_item SET placing = ?2, part = ?3, versions = ?4, earlier = ?5 WHERE pk = ?1 AND matter = ?6"));
            update->bind(1, one.row).bind(2, one.placing).bind(3, one.part).bind(4, listText(one.versions)).bind(5, partsText(one.earlier)).bind(6, head.matter);
            CF_CHECK(update->run());
        }
        return number;
    });
}

QFuture<Result<int>> Desk::holdAgain(QString matter, MatterStep step, std::vector<HoldItem> items)
{
    const QString about = matter;
    return changeMatters<int>("hold-again"_L1, about, [matter = std::move(matter), step = std::move(step), items = std::move(items)](store::Database& database) -> Result<int> {
        CF_TRY(const MatterHead head, headOf(database, matter));
        CF_TRY(const KeptMatter kept, readMatter(database, head.matter, matter));
        if (const auto until = kept.coolingUntil(); kept.isReleased() && (!until || step.at > *until)) {
            return fail(ErrorKind::Rejected, u"cooled-off"_s);
        }
        CF_TRY(const int number, putStep(database, matter, head, step));
        for (const HoldItem& one : items) {
            CF_TRY(store::Statement * update, database.cached("UPDATE hold_item SET placing = ?2, lifting = '', part = ?3, earlier = X'5B5D' WHERE pk = ?1 AND matter = ?4"));
            update->bind(1, one.row).bind(2, one.placing).bind(3, one.part).bind(4, head.matter);
            CF_CHECK(update->run());
        }
        // What was read of them was read of the hold that is released.
        CF_TRY(store::Statement * forget, database.cached("DELETE FROM hold_reading WHERE item IN (SELECT pk FROM hold_item WHERE matter = ?1)"));
        forget->bind(1, head.matter);
        CF_CHECK(forget->run());
        return number;
    });
}

QFuture<Result<std::vector<KeptHoldItem>>> Desk::holdItems(QString matter)
{
    return m_writer->write([matter = std::move(matter)](store::Database& database) -> Result<std::vector<KeptHoldItem>> {
        CF_TRY(store::Statement * select, database.cached("SELECT i.pk, i.communication, i.repository, i.record, i.versions, i.renditions, i.part, i.reason, i.step, i.placing, i.lifting, i.earlier, "
                                                          "r.at, r.finding, r.versions, r.enforcement, r.basis, r.first_held FROM hold_item i JOIN matter m ON m.pk = i.matter "
                                                          "LEFT JOIN hold_reading r ON r.item = i.pk WHERE m.id = ?1 ORDER BY i.pk"));
        select->bind(1, matter);
        std::vector<KeptHoldItem> items;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return items;
            }
            KeptHoldItem one;
            HoldItem& item = one.item;
            item.row = select->integer(0);
            item.communication = CommunicationId(select->text(1));
            item.repository = RepositoryId(select->text(2));
            item.record = select->text(3);
            for (const QJsonArray versions = QJsonDocument::fromJson(select->blob(4)).array(); const QJsonValue& version : versions) {
                item.versions << version.toString();
            }
            item.renditions = int(select->integer(5));
            item.part = int(select->integer(6));
            item.reason = holdReasonNamed(select->text(7)).value_or(HoldReason::Query);
            item.step = int(select->integer(8));
            item.placing = select->text(9);
            item.lifting = select->text(10);
            for (const QJsonArray earlier = QJsonDocument::fromJson(select->blob(11)).array(); const QJsonValue& part : earlier) {
                item.earlier << part.toInt();
            }
            one.reading = readingAt(*select, 12);
            items.push_back(std::move(one));
        }
    });
}

QFuture<Result<int>> Desk::keepReadings(QString matter, MatterStep step, std::vector<std::pair<qint64, KeptReading>> readings)
{
    const QString about = matter;
    return changeMatters<int>("hold-read"_L1, about, [matter = std::move(matter), step = std::move(step), readings = std::move(readings)](store::Database& database) -> Result<int> {
        CF_TRY(const MatterHead head, headOf(database, matter));
        CF_TRY(const int number, putStep(database, matter, head, step));
        for (const auto& [row, reading] : readings) {
            CF_CHECK(putReading(database, row, reading));
        }
        return number;
    });
}

namespace {

Result<void> readLetters(store::Database& database, qint64 matter, std::vector<std::pair<CommunicationId, bool>>& letters)
{
    CF_TRY(store::Statement * select, database.cached("SELECT i.communication, r.finding, r.enforcement FROM hold_item i LEFT JOIN hold_reading r ON r.item = i.pk WHERE i.matter = ?1 ORDER BY i.pk"));
    select->bind(1, matter);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        const auto finding = holdFindingNamed(select->text(1));
        const bool isHeld = finding == HoldFinding::Held || finding == HoldFinding::Twice || finding == HoldFinding::External;
        letters.emplace_back(CommunicationId(select->text(0)), isHeld && isEnforced(fromCode<HoldEnforcement>(select->text(2)).value_or(HoldEnforcement::Unknown)));
    }
}

} // namespace

QFuture<Result<std::vector<MatterLetters>>> Desk::matterLetters(QHash<QString, QString> known, UtcMs now)
{
    return m_writer->write([known = std::move(known), now, cooling = m_cooling](store::Database& database) -> Result<std::vector<MatterLetters>> {
        // Whatever changes its name, letters or readings is a step; most steps are that nothing joined.
        CF_TRY(store::Statement * select, database.cached("SELECT m.pk, m.id, (SELECT lower(hex(s.sha256)) FROM matter_step s WHERE s.matter = m.pk AND s.deed <> 'evaluated' ORDER BY s.number DESC LIMIT 1), "
                                                          "EXISTS (SELECT 1 FROM released_matter r WHERE r.matter = m.pk) FROM matter m WHERE EXISTS (SELECT 1 FROM hold_item i WHERE i.matter = m.pk) ORDER BY m.pk"));
        struct Found {
            qint64 row;
            bool isReleased;
            MatterLetters letters;
        };
        std::vector<Found> found;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            found.push_back({select->integer(0), select->integer(3) != 0, {select->text(1), {}, {}, select->text(2), false, {}}});
        }
        std::vector<MatterLetters> all;
        for (auto& [row, isReleased, one] : found) {
            one.isAsBefore = known.value(one.matter) == one.revision;
            const bool isKnown = !isReleased || cooling->contains(one.revision);
            if (!isKnown || !one.isAsBefore) {
                CF_TRY(const KeptMatter kept, readMatter(database, row, one.matter));
                cooling->insert(one.revision, kept.coolingUntil());
                one.number = kept.matter.number;
                one.name = kept.matter.name;
            }
            if (isReleased) { // days pass: it may be over
                one.keptUntil = cooling->value(one.revision);
                if (!one.keptUntil || *one.keptUntil < now) {
                    continue;
                }
            }
            if (!one.isAsBefore) {
                CF_CHECK(readLetters(database, row, one.letters));
            }
            all.push_back(std::move(one));
        }
        return all;
    });
}

QFuture<Result<TermsByRepository>> Desk::holdTerms()
{
    return m_writer->write([](store::Database& database) -> Result<TermsByRepository> {
        CF_TRY(store::Statement * select, database.cached("SELECT repository, at, terms FROM hold_terms"));
        TermsByRepository all;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return all;
            }
            all.emplace(select->text(0), HoldTermsAt{select->isNull(2) ? std::nullopt : std::optional(termsFrom(select->blob(2))), select->integer(1)});
        }
    });
}

QFuture<Result<void>> Desk::keepHoldTerms(RepositoryId repository, HoldTermsAt terms)
{
    const QString about = repository.value();
    return changeMatters<void>("hold-terms"_L1, about, [repository = std::move(repository), terms = std::move(terms)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * put, database.cached("INSERT INTO hold_terms (repository, at, terms) VALUES (?1, ?2, ?3) ON CONFLICT (repository) DO UPDATE SET at = excluded.at, terms = excluded.terms"));
        put->bind(1, repository.value()).bind(2, terms.at).bind(3, terms.terms ? std::optional(termsText(*terms.terms)) : std::nullopt);
        return put->run();
    });
}

QFuture<Result<std::vector<LetterHold>>> Desk::holdsOn(CommunicationId communication, UtcMs now)
{
    return m_writer->write([communication = std::move(communication), now](store::Database& database) -> Result<std::vector<LetterHold>> {
        CF_TRY(store::Statement * select, database.cached("SELECT m.pk, m.id, i.placing <> '', r.at, r.finding, r.versions, r.enforcement, r.basis, r.first_held, t.terms FROM hold_item i JOIN matter m ON m.pk = i.matter "
                                                          "LEFT JOIN hold_reading r ON r.item = i.pk LEFT JOIN hold_terms t ON t.repository = i.repository WHERE i.communication = ?1 ORDER BY m.pk"));
        select->bind(1, communication.value());
        std::vector<std::pair<std::pair<qint64, QString>, LetterHold>> found;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            LetterHold one;
            one.isAsked = select->integer(2) != 0;
            one.reading = readingAt(*select, 3);
            one.terms = select->isNull(9) ? std::nullopt : std::optional(termsFrom(select->blob(9)));
            found.push_back({{select->integer(0), select->text(1)}, std::move(one)});
        }
        std::vector<LetterHold> all;
        for (auto& [matter, one] : found) {
            CF_TRY(const KeptMatter kept, readMatter(database, matter.first, matter.second));
            one.coolingUntil = kept.coolingUntil();
            if (kept.isReleased() && (!one.coolingUntil || *one.coolingUntil < now)) {
                continue;
            }
            one.number = kept.matter.number;
            one.name = kept.matter.name;
            all.push_back(std::move(one));
        }
        return all;
    });
}

namespace {

/// What `sql` counts of the matter ?1.
Result<qint64> countOf(store::Database& database, const char* sql, const QString& matter)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, matter);
    CF_TRY(const bool isThere, select->step());
    const qint64 count = isThere ? select->integer(0) : 0;
    select->reset();
    return count;
}

} // namespace

QFuture<Result<qint64>> Desk::underOtherMatters(QString matter)
{
    return m_writer->write([matter = std::move(matter)](store::Database& database) {
        return countOf(database, "SELECT count(*) FROM hold_item i JOIN matter m ON m.pk = i.matter WHERE m.id = ?1 AND EXISTS (SELECT 1 FROM hold_item o WHERE o.repository = i.repository "
                                 "AND o.record = i.record AND o.matter <> i.matter AND o.matter NOT IN (SELECT matter FROM released_matter))", matter);
    });
}

QFuture<Result<qint64>> Desk::erasuresKeeping(QString matter)
{
    return m_writer->write([matter = std::move(matter)](store::Database& database) {
        return countOf(database, "SELECT count(DISTINCT e.erasure) FROM matter m JOIN hold_item i ON i.matter = m.pk JOIN erasure_item e ON e.communication = i.communication "
                                 "WHERE m.id = ?1 AND e.erased = 0 AND e.step = (SELECT max(l.step) FROM erasure_item l WHERE l.erasure = e.erasure)", matter);
    });
}

} // namespace cf::desk
