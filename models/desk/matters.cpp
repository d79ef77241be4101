// Matters: their steps, each linked to the one before, and the letters under them. Nothing of it is deleted.
#include "models/desk/desk.h"

#include "models/base/deliver.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

struct Head {
    qint64 matter = 0; ///< row
    int steps = 0;
    QByteArray link;
    bool isReleased = false, isReleaseAsked = false, isAsked = false;
};

Result<Head> headOf(store::Database& database, const QString& matter)
{
    CF_TRY(store::Statement * select, database.cached("SELECT m.pk, coalesce(max(s.number), -1), coalesce((SELECT l.sha256 FROM matter_step l WHERE l.matter = m.pk ORDER BY l.number DESC LIMIT 1), x''), "
                                                      "coalesce(max(s.deed = 'released'), 0), "
                                                      "coalesce(max(CASE WHEN s.deed = 'release-asked' THEN s.number END), -1) > coalesce(max(CASE WHEN s.deed IN ('changed', 'asked') THEN s.number END), -1), "
                                                      "coalesce(max(s.deed = 'asked'), 0) FROM matter m LEFT JOIN matter_step s ON s.matter = m.pk WHERE m.id = ?1 GROUP BY m.pk"));
    select->bind(1, matter);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such matter"_s);
    }
    const Head head{select->integer(0), int(select->integer(1)) + 1, select->blob(2), select->integer(3) != 0, select->integer(4) != 0, select->integer(5) != 0};
    select->reset();
    return head;
}

/// Its number.
Result<int> putStep(store::Database& database, const QString& matter, const Head& head, MatterStep step)
{
    if (head.isReleased) {
        return fail(ErrorKind::Conflict, u"the matter is released"_s);
    }
    step.number = head.steps;
    CF_TRY(store::Statement * insert, database.cached("INSERT INTO matter_step (matter, number, at, person, deed, told, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert->bind(1, head.matter).bind(2, step.number).bind(3, step.at).bind(4, step.person).bind(5, QString(codeOf(step.deed)));
    insert->bind(6, QJsonDocument(step.told).toJson(QJsonDocument::Compact)).bind(7, linkOf(matter, step, head.link)).bind(8, head.link.isNull() ? QByteArray("") : head.link);
    CF_CHECK(insert->run());
    return step.number;
}

Result<KeptMatter> readMatter(store::Database& database, qint64 row, const QString& id)
{
    KeptMatter kept;
    CF_TRY(store::Statement * select, database.cached("SELECT number, at, person, deed, told, sha256, before FROM matter_step WHERE matter = ?1 ORDER BY number"));
    select->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        const auto deed = matterDeedNamed(select->text(3));
        MatterStep step{int(select->integer(0)), select->integer(1), select->text(2), deed.value_or(MatterDeed::Changed), QJsonDocument::fromJson(select->blob(4)).object()};
        kept.isAsKept = kept.isAsKept && deed && step.number == int(kept.steps.size()) && select->blob(6) == kept.head && linkOf(id, step, kept.head) == select->blob(5);
        kept.head = select->blob(5);
        if (step.told.contains(u"matter"_s)) {
            const Result<HoldMatter> said = matterFrom(step.told[u"matter"].toObject());
            kept.isAsKept = kept.isAsKept && said;
            kept.matter = said.value_or(std::move(kept.matter));
        }
        kept.steps.push_back(std::move(step));
    }
    kept.matter.id = id;
    CF_TRY(store::Statement * letters, database.cached("SELECT count(*) FROM hold_item WHERE matter = ?1"));
    letters->bind(1, row);
    CF_TRY(const bool isCounted, letters->step());
    kept.letters = isCounted ? letters->integer(0) : 0;
    letters->reset();
    return kept;
}

QByteArray listText(const QStringList& all) { return QJsonDocument(QJsonArray::fromStringList(all)).toJson(QJsonDocument::Compact); }

QByteArray termsText(const HoldTerms& terms)
{
    const QJsonObject json{{u"enforcement"_s, QString(code(terms.enforcement))}, {u"object"_s, terms.isObject}, {u"byVersion"_s, terms.isByVersion}, {u"files"_s, terms.holdsFiles},
                           {u"most"_s, terms.most},                             {u"means"_s, terms.means},     {u"basis"_s, terms.basis}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

HoldTerms termsFrom(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    return {fromCode<HoldEnforcement>(json[u"enforcement"].toString()).value_or(HoldEnforcement::Unknown), json[u"object"].toBool(), json[u"byVersion"].toBool(), json[u"files"].toBool(true),
            json[u"most"].toInteger(), json[u"means"].toString(), json[u"basis"].toString()};
}

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

template <class T>
QFuture<Result<T>> Desk::changeMatters(QLatin1StringView act, const QString& matter, std::function<Result<T>(store::Database&)> change)
{
    const DeskDeed deed{act, "matter"_L1, matter};
    auto future = m_writer->write(admitted(deed, std::move(change)));
    deliver(future, this, [this](const Result<T>& done) {
        if (done) {
            Q_EMIT mattersChanged();
        }
    });
    return future;
}

QFuture<Result<std::vector<KeptMatter>>> Desk::matters()
{
    return m_writer->write([](store::Database& database) -> Result<std::vector<KeptMatter>> {
        CF_TRY(store::Statement * select, database.cached("SELECT pk, id FROM matter ORDER BY pk DESC"));
        std::vector<std::pair<qint64, QString>> rows;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            rows.emplace_back(select->integer(0), select->text(1));
        }
        std::vector<KeptMatter> all;
        for (const auto& [row, id] : rows) {
            CF_TRY(KeptMatter kept, readMatter(database, row, id));
            all.push_back(std::move(kept));
        }
        return all;
    });
}

QFuture<Result<KeptMatter>> Desk::matter(QString numberOrId)
{
    return m_writer->write([numberOrId = std::move(numberOrId)](store::Database& database) -> Result<KeptMatter> {
        CF_TRY(store::Statement * select, database.cached("SELECT pk, id FROM matter WHERE id = ?1 OR number = ?1"));
        select->bind(1, numberOrId);
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return fail(ErrorKind::NotFound, u"no such matter"_s);
        }
        const qint64 row = select->integer(0);
        const QString id = select->text(1);
        select->reset();
        return readMatter(database, row, id);
    });
}

QFuture<Result<void>> Desk::openMatter(HoldMatter matter, QString person, UtcMs at)
{
    const QString about = matter.id;
    return changeMatters<void>("matter-open"_L1, about, [matter = std::move(matter), person = std::move(person), at](store::Database& database) -> Result<void> {
        if (const QString fault = faultOf(matter); !fault.isEmpty()) {
            return fail(ErrorKind::Rejected, fault);
        }
        CF_TRY(store::Statement * there, database.cached("SELECT 1 FROM matter WHERE number = ?1 OR id = ?2"));
        there->bind(1, matter.number).bind(2, matter.id);
        CF_TRY(const bool isThere, there->step());
        there->reset();
        if (isThere) {
            return fail(ErrorKind::Conflict, u"there is a matter of this number"_s);
        }
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO matter (id, number) VALUES (?1, ?2)"));
        insert->bind(1, matter.id).bind(2, matter.number);
        CF_CHECK(insert->run());
        CF_TRY(const Head head, headOf(database, matter.id));
        CF_CHECK(putStep(database, matter.id, head, {0, at, person, MatterDeed::Opened, {{u"matter"_s, matterJson(matter)}}}));
        return {};
    });
}

QFuture<Result<void>> Desk::changeMatter(HoldMatter matter, QString person, UtcMs at)
{
    const QString about = matter.id;
    return changeMatters<void>("matter-change"_L1, about, [matter = std::move(matter), person = std::move(person), at](store::Database& database) -> Result<void> {
        if (const QString fault = faultOf(matter); !fault.isEmpty()) {
            return fail(ErrorKind::Rejected, fault);
        }
        CF_TRY(const Head head, headOf(database, matter.id));
        CF_TRY(const KeptMatter kept, readMatter(database, head.matter, matter.id));
        if (matter.number.compare(kept.matter.number, Qt::CaseInsensitive) != 0 || (head.isAsked && matter.scope != kept.matter.scope)) {
            return fail(ErrorKind::Conflict, u"letters were asked for: which letters it reaches stays"_s);
        }
        CF_CHECK(putStep(database, matter.id, head, {0, at, person, MatterDeed::Changed, {{u"matter"_s, matterJson(matter)}}}));
        return {};
    });
}

QFuture<Result<std::vector<HoldItem>>> Desk::joinHold(QString matter, int after, MatterStep step, std::vector<HoldItem> items)
{
    const QString about = matter;
    return changeMatters<std::vector<HoldItem>>("hold"_L1, about, [matter = std::move(matter), after, step = std::move(step), items = std::move(items)](store::Database& database) mutable -> Result<std::vector<HoldItem>> {
        CF_TRY(const Head head, headOf(database, matter));
        if (head.steps != after + 1) {
            return fail(ErrorKind::Conflict, u"something was done for the matter since"_s);
        }
        CF_TRY(const int number, putStep(database, matter, head, std::move(step)));
        std::vector<HoldItem> joined;
        for (HoldItem& item : items) {
            CF_TRY(store::Statement * insert, database.cached("INSERT INTO hold_item (matter, communication, repository, record, versions, renditions, part, reason, step, placing, lifting) "
                                                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, '') ON CONFLICT (matter, communication) DO NOTHING RETURNING pk"));
            insert->bind(1, head.matter).bind(2, item.communication.value()).bind(3, item.repository.value()).bind(4, item.record).bind(5, listText(item.versions));
            insert->bind(6, item.renditions).bind(7, item.part).bind(8, QString(codeOf(item.reason))).bind(9, number).bind(10, item.placing);
            CF_TRY(const bool isNew, insert->step());
            if (isNew) {
                item.row = insert->integer(0);
                item.step = number;
                joined.push_back(std::move(item));
            }
            insert->reset();
        }
        return joined;
    });
}

QFuture<Result<int>> Desk::noteMatter(QString matter, MatterStep step)
{
    const QString about = matter;
    return changeMatters<int>("matter-note"_L1, about, [matter = std::move(matter), step = std::move(step)](store::Database& database) -> Result<int> {
        CF_TRY(const Head head, headOf(database, matter));
        return putStep(database, matter, head, step);
    });
}

QFuture<Result<int>> Desk::askRelease(QString matter, MatterStep step, std::vector<std::pair<qint64, QString>> lifting)
{
    const QString about = matter;
    return changeMatters<int>("release-ask"_L1, about, [matter = std::move(matter), step = std::move(step), lifting = std::move(lifting)](store::Database& database) -> Result<int> {
        CF_TRY(const Head head, headOf(database, matter));
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
        CF_TRY(const Head head, headOf(database, matter));
        CF_TRY(const int number, putStep(database, matter, head, step));
        for (const HoldItem& one : items) {
            CF_TRY(store::Statement * update, database.cached("UPDATE hold_item SET placing = ?2, part = ?3, versions = ?4 WHERE pk = ?1 AND matter = ?5"));
            update->bind(1, one.row).bind(2, one.placing).bind(3, one.part).bind(4, listText(one.versions)).bind(5, head.matter);
            CF_CHECK(update->run());
        }
        return number;
    });
}

QFuture<Result<std::vector<KeptHoldItem>>> Desk::holdItems(QString matter)
{
    return m_writer->write([matter = std::move(matter)](store::Database& database) -> Result<std::vector<KeptHoldItem>> {
        CF_TRY(store::Statement * select, database.cached("SELECT i.pk, i.communication, i.repository, i.record, i.versions, i.renditions, i.part, i.reason, i.step, i.placing, i.lifting, "
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
            one.reading = readingAt(*select, 11);
            items.push_back(std::move(one));
        }
    });
}

QFuture<Result<int>> Desk::keepReadings(QString matter, MatterStep step, std::vector<std::pair<qint64, KeptReading>> readings)
{
    const QString about = matter;
    return changeMatters<int>("hold-read"_L1, about, [matter = std::move(matter), step = std::move(step), readings = std::move(readings)](store::Database& database) -> Result<int> {
        CF_TRY(const Head head, headOf(database, matter));
        CF_TRY(const int number, putStep(database, matter, head, step));
        for (const auto& [row, reading] : readings) {
            CF_TRY(store::Statement * put, database.cached("INSERT INTO hold_reading (item, at, finding, versions, enforcement, basis, first_held) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                                                           "ON CONFLICT (item) DO UPDATE SET at = excluded.at, finding = excluded.finding, versions = excluded.versions, "
                                                           "enforcement = excluded.enforcement, basis = excluded.basis, first_held = coalesce(first_held, excluded.first_held)"));
            put->bind(1, row).bind(2, reading.at).bind(3, QString(codeOf(reading.finding))).bind(4, reading.versions).bind(5, QString(code(reading.enforcement))).bind(6, reading.basis);
            put->bind(7, reading.finding == HoldFinding::Held || reading.finding == HoldFinding::External ? std::optional(reading.at) : std::nullopt);
            CF_CHECK(put->run());
        }
        return number;
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

QFuture<Result<std::vector<LetterHold>>> Desk::holdsOn(CommunicationId communication)
{
    return m_writer->write([communication = std::move(communication)](store::Database& database) -> Result<std::vector<LetterHold>> {
        CF_TRY(store::Statement * select, database.cached("SELECT m.pk, m.id, i.placing <> '', r.at, r.finding, r.versions, r.enforcement, r.basis, r.first_held, t.terms FROM hold_item i JOIN matter m ON m.pk = i.matter "
                                                          "LEFT JOIN hold_reading r ON r.item = i.pk LEFT JOIN hold_terms t ON t.repository = i.repository WHERE i.communication = ?1 AND NOT EXISTS "
                                                          "(SELECT 1 FROM matter_step s WHERE s.matter = m.pk AND s.deed = 'released') ORDER BY m.pk"));
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
            one.number = kept.matter.number;
            one.name = kept.matter.name;
            all.push_back(std::move(one));
        }
        return all;
    });
}

QFuture<Result<qint64>> Desk::underOtherMatters(QString matter)
{
    return m_writer->write([matter = std::move(matter)](store::Database& database) -> Result<qint64> {
        CF_TRY(store::Statement * select, database.cached("SELECT count(*) FROM hold_item i JOIN matter m ON m.pk = i.matter WHERE m.id = ?1 AND EXISTS (SELECT 1 FROM hold_item o WHERE o.repository = i.repository "
                                                          "AND o.record = i.record AND o.matter <> i.matter AND NOT EXISTS (SELECT 1 FROM matter_step s WHERE s.matter = o.matter AND s.deed = 'released'))"));
        select->bind(1, matter);
        CF_TRY(const bool isThere, select->step());
        const qint64 count = isThere ? select->integer(0) : 0;
        select->reset();
        return count;
    });
}

} // namespace cf::desk
