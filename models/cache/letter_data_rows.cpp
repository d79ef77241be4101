#include "models/cache/letter_data_rows.h"

#include "models/base/sha256.h"
#include "models/base/text.h"
#include "models/store/packed_text.h"

#include <QHash>

#include <algorithm>

namespace cf::cache {

namespace {

constexpr int mostLater = 50; ///< letters that are looked at for what was told since

/// The letters of each customer of a flow, by flow and number; ids as written.
QHash<std::pair<QString, QString>, QStringList> lettersIn(const CompositionRun& run)
{
    QHash<std::pair<QString, QString>, QStringList> letters;
    for (const RunStep& step : run.steps) {
        for (const RunOutput& output : step.outputs) {
            QStringList& ids = letters[{step.flowId, identifierKey(output.customerNumber)}];
            if (!output.documentId.isEmpty() && !output.customerNumber.isEmpty() && !ids.contains(output.documentId)) {
                ids << output.documentId;
            }
        }
    }
    return letters;
}

/// `document`: empty while no output names one.
Result<bool> writeOne(store::Database& database, qint64 run, const DataSnapshot& one, const QString& document, const QByteArray& form, UtcMs now)
{
    CF_TRY(store::Statement * known, database.cached("SELECT 1 FROM letter_data WHERE run = ?1 AND flow_id = ?2 AND customer_number = ?3 AND (document_key = ?4 OR ?4 = '')"));
    const QString key = document.isEmpty() ? QString() : identifierKey(document);
    known->bind(1, run).bind(2, one.flowId).bind(3, one.customerNumber).bind(4, key);
    CF_TRY(const bool isKnown, known->step());
    known->reset();
    if (isKnown) {
        return false;
    }
    // What was told before its letter was: the same row, with its letter now.
    CF_TRY(store::Statement * named, database.cached("UPDATE letter_data SET document_key = ?4, document_id = ?5 WHERE run = ?1 AND flow_id = ?2 AND customer_number = ?3 "
                                                     "AND document_key = ''"));
    named->bind(1, run).bind(2, one.flowId).bind(3, one.customerNumber).bind(4, key).bind(5, document);
    CF_CHECK(named->run());
    if (database.changes() > 0) {
        return true;
    }
    CF_TRY(const QByteArray body, store::packed(database, form));
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO letter_data (run, flow_id, customer_number, document_key, document_id, customer_key, customer, captured, known_from, cut, sha256, "
                           "body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"));
    insert->bind(1, run).bind(2, one.flowId).bind(3, one.customerNumber).bind(4, key).bind(5, document);
    insert->bind(6, one.customer.isEmpty() ? QString() : identifierKey(one.customer)).bind(7, one.customer).bind(8, one.captured).bind(9, now);
    insert->bind(10, int(one.isCut)).bind(11, sha256Of(form)).bind(12, body);
    CF_CHECK(insert->run());
    return true;
}

/// What later letters say of the values that this one has, the last word first.
Result<void> addLater(store::Database& database, KnownData& data)
{
    const DataSnapshot& own = data.snapshot;
    if (own.customer.isEmpty() || !own.captured) {
        return {};
    }
    struct Said {
        QString document;
        std::optional<UtcMs> captured;
        QByteArray body;
    };
    std::vector<Said> later;
    CF_TRY(store::Statement * select, database.cached("SELECT document_id, captured, body FROM letter_data WHERE customer_key = ?1 AND customer_key <> '' AND captured > ?2 "
                                                      "ORDER BY captured DESC, pk DESC LIMIT ?3"));
    select->bind(1, identifierKey(own.customer)).bind(2, own.captured).bind(3, mostLater);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        later.push_back({select->text(0), select->optionalInteger(1), select->blob(2)});
    }
    for (const Said& one : later) {
        CF_TRY(const QByteArray form, store::unpacked(database, one.body));
        const auto fields = fieldsIn(form);
        for (const DataField& field : fields.value_or(std::vector<DataField>())) {
            const bool isAsked = std::ranges::any_of(own.fields, [&](const DataField& asked) { return asked.path == field.path; });
            if (isAsked) {
                data.later.try_emplace(field.path, LaterValue{field.value, field.source, one.document, one.captured});
            }
        }
    }
    return {};
}

} // namespace

Result<bool> writeLetterData(store::Database& database, qint64 run, const CompositionRun& told, UtcMs now)
{
    bool isNews = false;
    const auto letters = lettersIn(told);
    for (const DataSnapshot& one : told.data) {
        const QByteArray form = canonicalForm(one.fields);
        QStringList documents = letters.value({one.flowId, identifierKey(one.customerNumber)});
        if (documents.isEmpty()) {
            documents << QString();
        }
        for (const QString& document : std::as_const(documents)) {
            CF_TRY(const bool isNew, writeOne(database, run, one, document, form, now));
            isNews = isNews || isNew;
        }
    }
    return isNews;
}

Result<std::optional<KnownData>> letterDataOf(store::Database& database, qint64 run, const QString& documentKey)
{
    CF_TRY(store::Statement * select, database.cached("SELECT flow_id, customer_number, customer, captured, known_from, cut, sha256, body FROM letter_data "
                                                      "WHERE document_key = ?1 AND document_key <> '' AND run = ?2 ORDER BY pk LIMIT 1"));
    select->bind(1, documentKey).bind(2, run);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return std::optional<KnownData>();
    }
    KnownData data;
    data.snapshot.flowId = select->text(0);
    data.snapshot.customerNumber = select->text(1);
    data.snapshot.customer = select->text(2);
    data.snapshot.captured = select->optionalInteger(3);
    data.knownFrom = select->integer(4);
    data.snapshot.isCut = select->integer(5) != 0;
    data.sha256 = select->blob(6);
    const QByteArray body = select->blob(7);
    select->reset();
    CF_TRY(const QByteArray form, store::unpacked(database, body));
    data.isIntact = sha256Of(form) == data.sha256;
    data.snapshot.fields = fieldsIn(form).value_or(std::vector<DataField>());
    CF_CHECK(addLater(database, data));
    return std::optional(std::move(data));
}

Result<void> eraseLetterData(store::Database& database, std::span<const qint64> communications)
{
    CF_TRY(store::Statement * erase,
           database.cached("DELETE FROM letter_data WHERE document_key IN (SELECT document_key FROM communication_fact WHERE communication = ?1 AND document_key <> '') "
                           "AND NOT EXISTS (SELECT 1 FROM communication_fact f WHERE f.document_key = letter_data.document_key AND f.communication <> ?1)"));
    for (const qint64 communication : communications) {
        erase->bind(1, communication);
        CF_CHECK(erase->run());
    }
    return {};
}

} // namespace cf::cache
