// Steps of what people do over time, each linked to the one before (desk.sqlite: *_step). Inside the desk only; on the writer's connection.
#pragma once

#include "models/store/database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cf::desk {

/// `sql`: number, at, person, deed, told, sha256 and before of the steps of ?1, by number. They come into kept.steps, with kept.head and
/// whether all are as they were kept. `named`: the deed of a code, `otherwise` for one that is not known; `take`: false where what a step
/// tells cannot be read.
template <class Step, class Kept, class Deed, class Take>
Result<void> readSteps(store::Database& database, const char* sql, qint64 row, const QString& id, Kept& kept, std::optional<Deed> (*named)(QStringView), Deed otherwise, Take take)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        const std::optional<Deed> deed = named(select->text(3));
        Step step{int(select->integer(0)), select->integer(1), select->text(2), deed.value_or(otherwise), QJsonDocument::fromJson(select->blob(4)).object()};
        const bool isLinked = step.number == int(kept.steps.size()) && select->blob(6) == kept.head && linkOf(id, step, kept.head) == select->blob(5);
        kept.head = select->blob(5);
        const bool isRead = take(step);
        kept.isAsKept = kept.isAsKept && deed && isLinked && isRead;
        kept.steps.push_back(std::move(step));
    }
}

/// `sql` puts what they are of, number, at, person, deed, told, sha256 and before. step.number is its place.
template <class Step> Result<int> putStepAfter(store::Database& database, const char* sql, qint64 row, const QString& id, const Step& step, const QByteArray& head)
{
    CF_TRY(store::Statement * insert, database.cached(sql));
    insert->bind(1, row).bind(2, step.number).bind(3, step.at).bind(4, step.person).bind(5, QString(codeOf(step.deed)));
    insert->bind(6, QJsonDocument(step.told).toJson(QJsonDocument::Compact)).bind(7, linkOf(id, step, head)).bind(8, head.isNull() ? QByteArray("") : head);
    CF_CHECK(insert->run());
    return step.number;
}

/// `sql`: rows and ids; each is read by `read`.
template <class Kept> Result<std::vector<Kept>> readEach(store::Database& database, const char* sql, Result<Kept> (*read)(store::Database&, qint64, const QString&))
{
    CF_TRY(store::Statement * select, database.cached(sql));
    std::vector<std::pair<qint64, QString>> rows;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        rows.emplace_back(select->integer(0), select->text(1));
    }
    std::vector<Kept> all;
    for (const auto& [row, id] : rows) {
        CF_TRY(Kept kept, read(database, row, id));
        all.push_back(std::move(kept));
    }
    return all;
}

} // namespace cf::desk
