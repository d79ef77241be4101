// Requests of people to be erased: their steps, each linked to the one before, and what was decided about each letter. Who it is stands apart, and goes when the request is answered.
#include "models/desk/erasure_book.h"

#include "models/base/deliver.h"
#include "models/desk/chained_steps.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::desk {

namespace {

QByteArray compact(const QJsonObject& json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

Result<qint64> rowOf(store::Database& database, const QString& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM erasure WHERE id = ?1"));
    select->bind(1, id);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such request to be erased"_s);
    }
    const qint64 row = select->integer(0);
    select->reset();
    return row;
}

Result<KeptErasure> readErasure(store::Database& database, qint64 row, const QString& id)
{
    KeptErasure kept;
    CF_CHECK(readSteps<ErasureStep>(database, "SELECT number, at, person, deed, told, sha256, before FROM erasure_step WHERE erasure = ?1 ORDER BY number", row, id, kept, &erasureDeedNamed,
                                    ErasureDeed::Checked, [&](const ErasureStep& step) {
                                        if (step.deed != ErasureDeed::Received) {
                                            return true;
                                        }
                                        const auto said = erasureFrom(step.told[u"request"].toObject());
                                        kept.request = said.value_or(ErasureRequest());
                                        return said.has_value();
                                    }));
    kept.request.id = id;
    const ErasureStep* decided = kept.last(ErasureDeed::Decided);
    CF_TRY(store::Statement * items, database.cached("SELECT told FROM erasure_item WHERE erasure = ?1 AND step = ?2 ORDER BY pk"));
    items->bind(1, row).bind(2, decided ? decided->number : -1);
    for (;;) {
        CF_TRY(const bool isThere, items->step());
        if (!isThere) {
            break;
        }
        auto item = erasureItemFrom(QJsonDocument::fromJson(items->blob(0)).object());
        kept.isAsKept = kept.isAsKept && item;
        if (item) {
            kept.items.push_back(std::move(*item));
        }
    }
    CF_TRY(store::Statement * subject, database.cached("SELECT customers FROM erasure_subject WHERE erasure = ?1"));
    subject->bind(1, row);
    CF_TRY(const bool isKnown, subject->step());
    const QJsonArray customers = isKnown ? QJsonDocument::fromJson(subject->blob(0)).array() : QJsonArray();
    subject->reset();
    for (const QJsonValue& one : customers) {
        kept.subject << one.toString();
    }
    return kept;
}

Result<int> putStep(store::Database& database, qint64 row, const QString& id, ErasureStep step)
{
    CF_TRY(const KeptErasure kept, readErasure(database, row, id));
    if (const QString barred = barredOf(kept, step); !barred.isEmpty()) {
        return fail(ErrorKind::Rejected, barred);
    }
    step.number = int(kept.steps.size());
    return putStepAfter(database, "INSERT INTO erasure_step (erasure, number, at, person, deed, told, sha256, before) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", row, id, step, kept.head);
}

QLatin1StringView actOf(ErasureDeed deed)
{
    const bool isApproval = deed == ErasureDeed::Approved || deed == ErasureDeed::Refused, isDecision = deed == ErasureDeed::Received || deed == ErasureDeed::Decided;
    return isApproval ? "erasure-approve"_L1 : isDecision ? "erasure"_L1 : "erasure-note"_L1;
}

} // namespace

Result<std::unique_ptr<ErasureBook>> ErasureBook::open(const QString& profileDirectory)
{
    std::unique_ptr<ErasureBook> book(new ErasureBook);
    CF_TRY(book->m_writer, store::Writer::open(QDir(profileDirectory).filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWriteDurable));
    return book;
}

template <class T> QFuture<Result<T>> ErasureBook::change(QLatin1StringView act, const QString& erasure, std::function<Result<T>(store::Database&)> change)
{
    const DeskDeed deed{act, "erasure"_L1, erasure};
    auto future = m_writer->write(admittedBy(m_admission, deed, std::move(change)));
    deliver(future, this, [this](const Result<T>& done) {
        if (done) {
            Q_EMIT changed();
        }
    });
    return future;
}

QFuture<Result<std::vector<KeptErasure>>> ErasureBook::all()
{
    return m_writer->write([](store::Database& database) { return readEach<KeptErasure>(database, "SELECT pk, id FROM erasure ORDER BY pk DESC", &readErasure); });
}

QFuture<Result<KeptErasure>> ErasureBook::one(QString id)
{
    return m_writer->write([id = std::move(id)](store::Database& database) -> Result<KeptErasure> {
        CF_TRY(const qint64 row, rowOf(database, id));
        return readErasure(database, row, id);
    });
}

QFuture<Result<void>> ErasureBook::take(ErasureRequest request, QStringList customers, QString person, UtcMs at)
{
    const QString about = request.id;
    return change<void>("erasure"_L1, about, [request = std::move(request), customers = std::move(customers), person = std::move(person), at](store::Database& database) -> Result<void> {
        if (customers.isEmpty()) {
            return fail(ErrorKind::Rejected, u"customer"_s);
        }
        CF_TRY(store::Statement * put, database.cached("INSERT INTO erasure (id) VALUES (?1) RETURNING pk"));
        put->bind(1, request.id);
        CF_TRY(const bool isPut, put->step());
        const qint64 row = isPut ? put->integer(0) : 0;
        put->reset();
        CF_TRY(store::Statement * subject, database.cached("INSERT INTO erasure_subject (erasure, customers) VALUES (?1, ?2)"));
        subject->bind(1, row).bind(2, QJsonDocument(QJsonArray::fromStringList(customers)).toJson(QJsonDocument::Compact));
        CF_CHECK(subject->run());
        return putStep(database, row, request.id, {0, at, person, ErasureDeed::Received, {{u"request"_s, erasureJson(request)}}}).map([](int) {});
    });
}

QFuture<Result<void>> ErasureBook::decide(QString id, ErasureStep step, std::vector<ErasureItem> items)
{
    const QString about = id;
    return change<void>(actOf(step.deed), about, [id = std::move(id), step = std::move(step), items = std::move(items)](store::Database& database) -> Result<void> {
        CF_TRY(const qint64 row, rowOf(database, id));
        CF_TRY(const int number, putStep(database, row, id, step));
        for (const ErasureItem& one : items) {
            CF_TRY(store::Statement * insert, database.cached("INSERT INTO erasure_item (erasure, step, communication, erased, told) VALUES (?1, ?2, ?3, ?4, ?5)"));
            insert->bind(1, row).bind(2, number).bind(3, one.communication.value()).bind(4, one.isErased).bind(5, compact(itemJson(one)));
            CF_CHECK(insert->run());
        }
        return {};
    });
}

QFuture<Result<int>> ErasureBook::note(QString id, ErasureStep step)
{
    const QString about = id;
    return change<int>(actOf(step.deed), about, [id = std::move(id), step = std::move(step)](store::Database& database) -> Result<int> {
        CF_TRY(const qint64 row, rowOf(database, id));
        CF_TRY(const int number, putStep(database, row, id, step));
        if (step.deed == ErasureDeed::Closed) { // who it was is overwritten in the file
            CF_CHECK(database.execute(u"PRAGMA secure_delete=ON"));
            CF_TRY(store::Statement * forget, database.cached("DELETE FROM erasure_subject WHERE erasure = ?1"));
            forget->bind(1, row);
            CF_CHECK(forget->run());
            CF_CHECK(database.execute(u"PRAGMA secure_delete=OFF"));
        }
        return number;
    });
}

QFuture<Result<std::vector<SubjectWords>>> ErasureBook::keepWords(QString id, std::vector<SubjectWords> words)
{
    return m_writer->write([id = std::move(id), words = std::move(words)](store::Database& database) -> Result<std::vector<SubjectWords>> {
        CF_TRY(const qint64 row, rowOf(database, id));
        CF_TRY(store::Statement * select, database.cached("SELECT words FROM erasure_subject WHERE erasure = ?1"));
        select->bind(1, row);
        CF_TRY(const bool isThere, select->step());
        const QJsonArray before = isThere ? QJsonDocument::fromJson(select->blob(0)).array() : QJsonArray();
        select->reset();
        std::vector<SubjectWords> all;
        QJsonArray kept;
        const auto add = [&](const SubjectWords& one) {
            if (std::ranges::find(all, one) == all.end()) {
                all.push_back(one);
                kept.append(QJsonArray{one.kind, one.text});
            }
        };
        for (const QJsonValue& one : before) {
            add({one[0].toString(), one[1].toString()});
        }
        std::ranges::for_each(words, add);
        CF_TRY(store::Statement * update, database.cached("UPDATE erasure_subject SET words = ?2 WHERE erasure = ?1"));
        update->bind(1, row).bind(2, QJsonDocument(kept).toJson(QJsonDocument::Compact));
        CF_CHECK(update->run());
        CF_TRY(store::Statement * queries, database.cached("SELECT pk, query FROM query_history"));
        std::vector<qint64> spoken;
        for (;;) {
            CF_TRY(const bool any, queries->step());
            if (!any) {
                break;
            }
            const QString query = queries->text(1);
            const bool speaks = std::ranges::any_of(all, [&](const SubjectWords& one) { return query.contains(one.text, Qt::CaseInsensitive); });
            if (speaks) {
                spoken.push_back(queries->integer(0));
            }
        }
        CF_TRY(store::Statement * forget, database.cached("DELETE FROM query_history WHERE pk = ?1"));
        for (const qint64 one : spoken) {
            forget->bind(1, one);
            CF_CHECK(forget->run());
        }
        return all;
    });
}

QFuture<Result<QStringList>> ErasureBook::restrictionsOn(CommunicationId communication)
{
    return m_writer->write([communication = std::move(communication)](store::Database& database) -> Result<QStringList> {
        CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT e.pk, e.id FROM erasure_item i JOIN erasure e ON e.pk = i.erasure WHERE i.communication = ?1 ORDER BY e.pk"));
        select->bind(1, communication.value());
        std::vector<std::pair<qint64, QString>> requests;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            requests.emplace_back(select->integer(0), select->text(1));
        }
        QStringList references;
        for (const auto& [row, id] : requests) {
            CF_TRY(const KeptErasure kept, readErasure(database, row, id));
            for (const ErasureItem& one : kept.items) {
                if (kept.isApproved() && !one.isErased && one.communication == communication) {
                    references << kept.request.reference;
                }
            }
        }
        return references;
    });
}

} // namespace cf::desk
