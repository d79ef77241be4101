// What is asked of a workflow system. Source: protocol page B.
#pragma once

#include "models/connectors/workflow/workflow_map.h"
#include "models/http/signed_line.h"

#include <optional>

namespace cf::connectors::workflow {

using Query = std::vector<std::pair<QString, QString>>;
enum class Room { Service, History, Work };

struct Terms {
    const Codec* codec = nullptr;
    QUrl service, history, work;
    QStringList definitions;     ///< empty: all
    std::optional<UtcMs> since;  ///< of cases that ended
    qint64 pageSize = 100;
};

/// Belongs to the line's thread.
struct Service {
    http::SignedLine& line;
    Terms terms;
    std::optional<UtcMs> began{}; ///< the server's clock at the first answer of a run
    const Codec& codec() const { return *terms.codec; }
};

http::Request requestFor(const Service& service, Room room, const QString& path, const Query& query, const QString& purpose);
/// What a status says. Its detail holds the status and, of the answer, its fixed phrase alone.
Error refusal(const http::Reply& reply);
/// Errors: as SignedLine::send; NotFound, Conflict, Unauthorised, Rejected by status; Protocol when there is no JSON.
QCoro::Task<Result<QJsonDocument>> ask(Service& service, Room room, QString path, Query query, QString purpose, std::stop_token stop);
QCoro::Task<Result<ListWire>> page(Service& service, Room room, QString path, Query query, qint64 offset, qint64 count, QString purpose, std::stop_token stop);
/// All pages, at most `most` rows; Rejected above.
QCoro::Task<Result<QJsonArray>> allOf(Service& service, Room room, QString path, Query query, QString purpose, qsizetype most, std::stop_token stop);
/// What a path of the system stands for in it: ids are hostile, too.
QString segment(const QString& id);
QString timeText(UtcMs at);

} // namespace cf::connectors::workflow
